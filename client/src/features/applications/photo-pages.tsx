import { useWords } from "../../lib/page-language.tsx";

/** Takes photos as pages of one document; hidden until a script makes it work. */
export function PhotoPages({ document }: { readonly document: string }) {
  const { photos } = useWords().uploads;
  return (
    <>
      <button className="button button--quiet button--small document__camera" type="button" data-take-photo hidden>
        {photos.take}
      </button>
      <input type="file" accept="image/*" capture="environment" data-camera hidden tabIndex={-1} aria-hidden="true" />
      <div className="sheets" role="group" aria-label={photos.title(document)} data-photos hidden>
        <ol className="sheets__list" data-photo-list />
        <template data-photo-page>
          <li className="sheets__page">
            <img alt="" />
            <span data-page-number />
            <button className="button button--quiet button--small" type="button" data-remove-page>
              {photos.remove}
            </button>
          </li>
        </template>
        <div className="form__actions">
          <button className="button button--small" type="button" data-use-photos>
            {photos.use(1)}
          </button>
          <button className="button button--quiet button--small" type="button" data-take-photo>
            {photos.add}
          </button>
          <button className="button button--quiet button--small" type="button" data-discard-photos>
            {photos.discard}
          </button>
        </div>
      </div>
    </>
  );
}
