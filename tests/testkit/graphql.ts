import { CookieJar } from "./cookie-jar.ts";

export interface GraphqlError {
  message: string;
  path?: (string | number)[];
  extensions?: { code?: string; [name: string]: unknown };
}

export interface GraphqlReply<Data> {
  status: number;
  headers: Headers;
  data: Data | null;
  errors: GraphqlError[];
}

type Variables = Record<string, unknown>;

/** The caller names the shape that its query asks for; the tests compare the values, so a wrong name shows at once. */
async function send<Data>(url: string, query: string, variables: Variables, headers: Record<string, string>) {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const body: { data?: Data | null; errors?: GraphqlError[] } = await response.json();
  const reply: GraphqlReply<Data> = {
    status: response.status,
    headers: response.headers,
    data: body.data ?? null,
    errors: body.errors ?? [],
  };
  return { response, reply };
}

/** One GraphQL request; errors are handed back, not thrown. */
export async function post<Data>(url: string, query: string, variables: Variables = {}, headers: Record<string, string> = {}) {
  return (await send<Data>(url, query, variables, headers)).reply;
}

/** One GraphQL request that must succeed: its data, or an error that shows what the server said. */
export async function postForData<Data>(url: string, query: string, variables: Variables = {}): Promise<Data> {
  return dataOf(await post<Data>(url, query, variables));
}

/** The data of a reply without errors. */
export function dataOf<Data>({ data, errors, status }: GraphqlReply<Data>): Data {
  if (data === null || errors.length > 0) throw new Error(`GraphQL answered ${status}: ${JSON.stringify(errors)}`);
  return data;
}

export interface StaffClient {
  readonly cookies: CookieJar;
  post<Data>(query: string, variables?: Variables): Promise<GraphqlReply<Data>>;
  postForData<Data>(query: string, variables?: Variables): Promise<Data>;
}

/** A staff member's session on `/staff/graphql`: it keeps the cookies that signing in sets. */
export function staffClient(baseUrl: string): StaffClient {
  const cookies = new CookieJar();
  async function postAsStaff<Data>(query: string, variables: Variables = {}) {
    const headers = { cookie: cookies.header(), origin: baseUrl };
    const { response, reply } = await send<Data>(`${baseUrl}/staff/graphql`, query, variables, headers);
    cookies.keep(response);
    return reply;
  }
  return {
    cookies,
    post: postAsStaff,
    postForData: async <Data>(query: string, variables?: Variables) => dataOf(await postAsStaff<Data>(query, variables)),
  };
}
