import { useEffect, useState } from "react";
import { qrModules, type QrModules } from "./console-qr-code.ts";

/** The squares of an address: undefined while they are made, null when what makes them could not be loaded. */
export function useQrModules(url: string): QrModules | null | undefined {
  const [made, setMade] = useState<QrModules | null>();
  useEffect(() => {
    let isWanted = true;
    qrModules(url).then(
      (modules) => isWanted && setMade(modules),
      () => isWanted && setMade(null),
    );
    return () => {
      isWanted = false;
    };
  }, [url]);
  return made;
}
