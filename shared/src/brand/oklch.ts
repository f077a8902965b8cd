/** A color by lightness (0 black to 1 white), chroma (0 grey) and hue (radians): equal steps look equal. Björn Ottosson, https://bottosson.github.io/posts/oklab/ */
export interface Oklch {
  readonly lightness: number;
  readonly chroma: number;
  readonly hue: number;
}

/** Red, green and blue, each 0 to 1, as a screen is told (sRGB). */
export type Rgb = readonly [red: number, green: number, blue: number];

export function mapChannels([red, green, blue]: Rgb, change: (channel: number) => number): Rgb {
  return [change(red), change(green), change(blue)];
}

/** The share of light of one channel of sRGB (IEC 61966-2-1). */
export function toLinear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

function fromLinear(light: number): number {
  return light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
}

export function toOklch(rgb: Rgb): Oklch {
  const [red, green, blue] = mapChannels(rgb, toLinear);
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  const a = 1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short;
  const b = 0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short;
  return { lightness: 0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short, chroma: Math.hypot(a, b), hue: Math.atan2(b, a) };
}

const SEARCH_STEPS = 12;

/** The color on a screen; one that no screen shows loses chroma until it can be shown, and keeps lightness and hue. */
export function toRgb(color: Oklch): Rgb {
  if (isShowable(unclamped(color))) return clamped(unclamped(color));
  let [least, most] = [0, color.chroma];
  for (let step = 0; step < SEARCH_STEPS; step += 1) {
    const chroma = (least + most) / 2;
    if (isShowable(unclamped({ ...color, chroma }))) least = chroma;
    else most = chroma;
  }
  return clamped(unclamped({ ...color, chroma: least }));
}

function unclamped({ lightness, chroma, hue }: Oklch): Rgb {
  const [a, b] = [chroma * Math.cos(hue), chroma * Math.sin(hue)];
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ];
}

const TOLERANCE = 1e-4;

function isShowable(light: Rgb): boolean {
  return light.every((channel) => channel >= -TOLERANCE && channel <= 1 + TOLERANCE);
}

function clamped(light: Rgb): Rgb {
  return mapChannels(light, (channel) => fromLinear(Math.min(Math.max(channel, 0), 1)));
}
