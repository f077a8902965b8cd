import { useWords } from "../../lib/page-language.tsx";

/** What a candidate can have of what is kept about them. */
export function DataSection({ archiveAddress, deleteAddress }: { readonly archiveAddress: string; readonly deleteAddress: string }) {
  const { data } = useWords().status;
  return (
    <section className="section" aria-labelledby="data">
      <h2 id="data">{data.heading}</h2>
      <p>{data.what}</p>
      <p className="data-ways">
        <a href={archiveAddress} download>
          {data.download}
        </a>
        <a href={deleteAddress}>{data.delete}</a>
      </p>
    </section>
  );
}
