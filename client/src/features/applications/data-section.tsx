import { useWords } from "../../lib/page-language.tsx";

/** What a candidate can have of what is kept about them. */
export function DataSection({ archiveAddress }: { readonly archiveAddress: string }) {
  const { data } = useWords().status;
  return (
    <section className="section" aria-labelledby="data">
      <h2 id="data">{data.heading}</h2>
      <p>{data.what}</p>
      <p>
        <a href={archiveAddress} download>
          {data.download}
        </a>
      </p>
    </section>
  );
}
