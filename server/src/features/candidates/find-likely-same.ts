import { likelySamePerson, type PersonFacts, type SamePerson } from "@rounds/shared/candidates/likely-same-person.ts";
import { mailboxKey } from "@rounds/shared/candidates/mailbox.ts";
import { In, type EntityManager } from "typeorm";
import { placeholders } from "../../database/placeholders.ts";
import type { Viewer } from "../../graphql/context.ts";
import type { ApplicationRow } from "../applications/application.entity.ts";
import { DocumentRow } from "../documents/document.entity.ts";
import { visiblePostingsSql } from "../postings/posting.queries.ts";
import { personIdOf } from "./merged-candidates.queries.ts";
import { applicationsByCandidateIds } from "./person.queries.ts";

/** Of a number, a file or a mailbox that many have, so many are looked at: an agency's phone makes nobody wait. */
const MOST_LOOKED_AT = 50;
const MOST_SHOWN = 5;

export interface LikelySame extends SamePerson {
  /** Who stands for the other person. */
  readonly candidateId: string;
}

/** Who else may be the person behind a candidate, the likeliest first; out of what the viewer may see on both sides, and without those whom somebody has told apart. */
export async function findLikelySame(manager: EntityManager, viewer: Viewer, candidateId: string): Promise<readonly LikelySame[]> {
  const own = (await applicationsByCandidateIds(manager, viewer, [candidateId])).get(candidateId) ?? [];
  if (own.length === 0) return [];
  const facts = await factsOf(manager, [[candidateId, own]]);
  const mine = facts.get(candidateId);
  const others = mine === undefined ? [] : await findCandidates(manager, viewer, candidateId, own, mine);
  const theirs = await factsOf(manager, [...(await applicationsByCandidateIds(manager, viewer, others))]);
  const found = others.flatMap((id) => {
    const other = theirs.get(id);
    const same = mine === undefined || other === undefined ? null : likelySamePerson(mine, other);
    return same === null ? [] : [{ candidateId: id, ...same }];
  });
  return found.toSorted((one, other) => rank(one) - rank(other)).slice(0, MOST_SHOWN);
}

function rank({ likeness }: SamePerson): number {
  return likeness === "STRONG" ? 0 : 1;
}

// Each statement goes by an index: a name alone finds nobody, so that no list of all who are called Maria Garcia is read.
async function findCandidates(manager: EntityManager, viewer: Viewer, candidateId: string, own: readonly ApplicationRow[], { documents, emails }: PersonFacts): Promise<string[]> {
  const phones = own.flatMap(({ phoneKey }) => phoneKey ?? []);
  const names = own.flatMap(({ nameKey }) => nameKey ?? []);
  const sums = documents.map(({ sha256 }) => sha256);
  const found = [
    ...(await personsWhere(manager, viewer, "a.phone_key", phones, ["a.name_key", names])),
    ...(await personsWhere(manager, viewer, "a.phone_key", phones)),
    ...(await personsWhere(manager, viewer, "d.sha256", sums)),
    ...(await personsWhere(manager, viewer, "c.mailbox_key", emails.map(mailboxKey))),
  ];
  const person = (await personIdOf(manager, candidateId)) ?? "";
  const apart = await toldApart(manager, person);
  return [...new Set(found)].filter((id) => id !== person && !apart.has(id));
}

type Key = "a.phone_key" | "a.name_key" | "d.sha256" | "c.mailbox_key";

async function personsWhere(manager: EntityManager, viewer: Viewer, key: Key, values: readonly string[], and?: readonly [Key, readonly string[]]): Promise<string[]> {
  const wanted = [...new Set(values)];
  if (wanted.length === 0 || and?.[1].length === 0) return [];
  const parameters: unknown[] = [...wanted, ...(and?.[1] ?? [])];
  const also = and === undefined ? "" : `AND ${and[0]} IN (${placeholders(and[1], wanted.length + 1)})`;
  const documents = key === "d.sha256" ? "JOIN documents d ON d.application_id = a.id" : "";
  const rows: { id: string }[] = await manager.query(
    `SELECT c.person_id AS id FROM applications a JOIN candidates c ON c.id = a.candidate_id JOIN postings p ON p.id = a.posting_id ${documents}
     WHERE ${key} IN (${placeholders(wanted)}) ${also} AND a.aside IS NULL AND a.deleted_at IS NULL AND ${visiblePostingsSql(viewer, "p", parameters)} LIMIT ${MOST_LOOKED_AT}`,
    parameters,
  );
  return rows.map(({ id }) => id);
}

async function toldApart(manager: EntityManager, person: string): Promise<ReadonlySet<string>> {
  const rows: { id: string }[] = await manager.query(
    `SELECT o.person_id AS id FROM candidates c JOIN candidate_distinctions x ON x.one_id = c.id JOIN candidates o ON o.id = x.other_id WHERE c.person_id = $1
     UNION SELECT o.person_id FROM candidates c JOIN candidate_distinctions x ON x.other_id = c.id JOIN candidates o ON o.id = x.one_id WHERE c.person_id = $1`,
    [person],
  );
  return new Set(rows.map(({ id }) => id));
}

async function factsOf(manager: EntityManager, persons: readonly (readonly [string, readonly ApplicationRow[]])[]): Promise<ReadonlyMap<string, PersonFacts>> {
  const ids = persons.flatMap(([, applications]) => applications.map(({ id }) => id));
  const documents = await manager.find(DocumentRow, { select: { applicationId: true, kind: true, sha256: true }, where: { applicationId: In(ids) } });
  return new Map(
    persons.map(([candidateId, applications]) => [
      candidateId,
      {
        names: applications.map(({ givenName, familyName }) => ({ givenName, familyName })),
        emails: applications.map(({ email }) => email),
        phones: applications.flatMap(({ phone }) => phone ?? []),
        documents: documents.filter(({ applicationId }) => applications.some(({ id }) => id === applicationId)).map(({ kind, sha256 }) => ({ isResume: kind === "RESUME", sha256 })),
      },
    ]),
  );
}
