import type { PhraseEntry } from "../phrases.ts";

const plain = (phrases: readonly string[], by: string): PhraseEntry => ({ phrases, by, why: "has a plainer word." });
const empty = (phrases: readonly string[], mend: string): PhraseEntry => ({ phrases, mend, why: "tells a candidate nothing." });

/** Business jargon with plain words. */
export const jargon: readonly PhraseEntry[] = [
  plain(["leverage", "utilize", "utilise"], "use"),
  plain(["leverages", "utilizes", "utilises"], "uses"),
  plain(["leveraging", "utilizing", "utilising"], "using"),
  plain(["leveraged", "utilized", "utilised"], "used"),
  plain(["in order to"], "to"),
  plain(["going forward", "moving forward"], "from now on"),
  plain(["best in class", "world class", "best of breed"], "excellent"),
  plain(["cutting edge", "bleeding edge", "state of the art"], "modern"),
  plain(["mission critical"], "essential"),
  plain(["touch base"], "talk"),
  plain(["circle back"], "come back"),
  plain(["low hanging fruit"], "easy gains"),
  plain(["on a daily basis"], "every day"),
  plain(["on a regular basis"], "regularly"),
  // A prior is an earlier study of the same patient.
  { ...plain(["prior to"], "before"), unlessNear: ["compare", "compared", "comparing", "current", "relevant"] },
  plain(["in a timely manner", "in a timely fashion"], "on time"),
  plain(["incumbent"], "person in this position"),
  plain(["wear many hats", "wears many hats", "wearing many hats", "wear multiple hats"], "have several duties"),
  plain(["team player", "team players"], "somebody who works well with others"),
  plain(["self starter", "self starters", "go getter", "go getters"], "somebody who begins without being asked"),
  empty(["synergy", "synergies", "synergistic", "synergize"], "Say who works with whom, and on what."),
  empty(["hit the ground running"], "Say what somebody must know on the first day, and what they will be taught."),
  empty(["fast paced environment", "fast paced", "dynamic environment", "high pressure environment"], "Say what makes the days full: how many studies, how many calls."),
  empty(["think outside the box", "outside the box"], "Say which problem needs a new idea."),
  empty(["move the needle", "game changer", "game changing", "value add", "value added", "paradigm shift", "thought leader", "thought leadership", "deep dive", "boil the ocean", "ideate"], "Say what will be different afterwards."),
  empty(["results driven", "results oriented", "detail oriented", "highly motivated", "passionate about excellence", "proactive approach", "can do attitude", "dynamic individual"], "Name a task that shows it."),
  empty(["other duties as assigned", "other duties as required", "perform other duties"], "Leave it out, or name the other duties."),
  { ...empty(["disruptive"], "Say what will be different afterwards."), unlessNear: ["non", "less", "least", "not", "minimally", "behavior", "behaviors", "patient", "patients", "visitors", "to", "outage", "outages", "upgrade", "upgrades"] },
  empty(["above and beyond", "give 110%", "gives 110%", "giving 110%", "give 110 percent"], "Say what good work is."),
];
