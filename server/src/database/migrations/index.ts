import { Spine1700000000001 } from "./1700000000001-spine.ts";

/** In the order of their numbers. Landed migrations are never edited. */
export const migrations = [Spine1700000000001];
