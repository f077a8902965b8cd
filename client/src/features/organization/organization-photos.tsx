import type { CareersPostingListQuery } from "../../graphql/generated/public.ts";
import { ownPath } from "../../lib/own-path.ts";

type Photo = CareersPostingListQuery["organization"]["photos"][number];

/** Photos of the place, loaded when they come near. */
export function OrganizationPhotos({ photos }: { readonly photos: readonly Photo[] }) {
  if (photos.length === 0) return null;
  return (
    <ul className="photos plain-list">
      {photos.map(({ url, width, height, alt }) => (
        <li key={url}>
          <img src={ownPath(url)} width={width} height={height} alt={alt} loading="lazy" decoding="async" />
        </li>
      ))}
    </ul>
  );
}
