const DATABASE = "rounds";
const FILES = "unfinished-uploads";

/** Keeps a file in this browser, so that its upload can go on after a reload; a browser that keeps none loses only this comfort. */
export async function keepFile(name: string, file: File): Promise<void> {
  await inFiles("readwrite", (files) => files.put(file, name));
}

/** Null when there is none, or when the browser can no longer read it. */
export async function takeFile(name: string): Promise<File | null> {
  const file = await inFiles<unknown>("readonly", (files) => files.get(name));
  if (!(file instanceof File)) return null;
  return file.slice(0, 1).arrayBuffer().then(() => file, () => null);
}

export async function forgetFile(name: string): Promise<void> {
  await inFiles("readwrite", (files) => files.delete(name));
}

export async function keptFileNames(): Promise<string[]> {
  return ((await inFiles("readonly", (files) => files.getAllKeys())) ?? []).map(String);
}

/** One step in a transaction of its own; null when the browser refuses it. */
async function inFiles<Result>(mode: IDBTransactionMode, step: (files: IDBObjectStore) => IDBRequest<Result>): Promise<Result | null> {
  try {
    const database = await answerOf(openDatabase());
    return await answerOf(step(database.transaction(FILES, mode).objectStore(FILES))).finally(() => database.close());
  } catch {
    return null;
  }
}

function openDatabase(): IDBOpenDBRequest {
  const request = indexedDB.open(DATABASE, 1);
  request.addEventListener("upgradeneeded", () => request.result.createObjectStore(FILES));
  return request;
}

function answerOf<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error ?? new Error("the browser's storage failed")));
  });
}
