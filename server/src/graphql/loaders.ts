import DataLoader from "dataloader";

type Batch<Value> = (ids: readonly string[]) => Promise<ReadonlyMap<string, Value>>;

const loaders = new WeakMap<object, Map<string, DataLoader<string, unknown>>>();

/** One value by its id, read together with all others that the same request asks for in the same breath: a page never costs a statement a row. */
export async function loadOne<Value>(request: object, kind: string, id: string, batch: Batch<Value>): Promise<Value | null> {
  const ofRequest = loaders.get(request) ?? new Map<string, DataLoader<string, unknown>>();
  loaders.set(request, ofRequest);
  const loader = (ofRequest.get(kind) ?? newLoader(batch)) as DataLoader<string, Value | null>;
  ofRequest.set(kind, loader);
  return loader.load(id);
}

// Only batches: a second mutation of the same request must not be shown what the first one read.
const UNREMEMBERED = { cache: false };

function newLoader<Value>(batch: Batch<Value>): DataLoader<string, Value | null> {
  return new DataLoader(async (ids) => {
    const found = await batch(ids);
    return ids.map((id) => found.get(id) ?? null);
  }, UNREMEMBERED);
}
