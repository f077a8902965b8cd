interface Waiting {
  /** Candidates whom nobody has answered. */
  readonly unanswered: number;
  /** Candidates who have heard from us, but know no outcome. */
  readonly undecided: number;
}

const candidates = (count: number) => (count === 1 ? "1 candidate" : `${count} candidates`);

/** Who waits when a posting has closed, in one sentence or two. */
export function waitingText({ unanswered, undecided }: Waiting): string {
  const nobodyAnswered = unanswered > 0 ? [`${candidates(unanswered)} ${unanswered === 1 ? "has" : "have"} had no answer to ${unanswered === 1 ? "an application" : "their applications"}.`] : [];
  const noOutcome = undecided > 0 ? [`${candidates(undecided)} ${undecided === 1 ? "has" : "have"} heard from you, but ${undecided === 1 ? "knows" : "know"} no outcome.`] : [];
  return [...nobodyAnswered, ...noOutcome].join(" ");
}

/** What a button says that writes to so many. */
export function sendLabel(count: number, isLater: boolean): string {
  return `${isLater ? "Schedule the letter to" : "Write to"} ${candidates(count)}`;
}
