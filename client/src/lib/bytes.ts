const units = ["bytes", "KB", "MB", "GB"] as const;

/** A file's size as a desktop shows it, counted in binary: 122880 is "120 KB". */
export function bytesText(bytes: number): string {
  if (bytes === 1) return "1 byte";
  const power = Math.min(Math.floor(Math.log2(Math.max(bytes, 1)) / 10), units.length - 1);
  const amount = bytes / 1024 ** power;
  return `${amount.toFixed(power > 1 ? 1 : 0).replace(/\.0$/, "")} ${units[power] ?? "bytes"}`;
}
