/** Fonts, character maps and decoders that pdf.js asks for by file name, bundled so that nothing is fetched from elsewhere. */
const urls = import.meta.glob<string>(
  ["../../../node_modules/pdfjs-dist/{standard_fonts,cmaps,wasm}/*.{pfb,ttf,bcmap,wasm}", "../../../node_modules/pdfjs-dist/wasm/*_nowasm_fallback.js"],
  { query: "?url", import: "default", eager: true, exhaustive: true },
);

const urlByName = new Map(Object.entries(urls).map(([path, url]) => [path.slice(path.lastIndexOf("/") + 1), url]));

async function bundledFile(name: string): Promise<Uint8Array> {
  const url = urlByName.get(name);
  if (!url) throw new Error(`pdf.js asks for a file that is not bundled: ${name}`);
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The bundled file ${name} could not be fetched.`);
  return new Uint8Array(await response.arrayBuffer());
}

export class BundledFiles {
  fetch({ filename }: { readonly filename: string }): Promise<Uint8Array> {
    return bundledFile(filename);
  }
}

export class BundledCharacterMaps {
  async fetch({ name }: { readonly name: string }) {
    return { cMapData: await bundledFile(`${name}.bcmap`), isCompressed: true };
  }
}
