import { addressIn, defaultLanguage } from "@rounds/shared/languages/language.ts";
import { languageOfAddress, wordsOf } from "@rounds/shared/languages/languages.ts";
import type { Page, PageAssets, PageOrder, PageReply, PageRequest, Route } from "../lib/page.ts";
import { alertRoute, unsubscribeRoute } from "../routes/alerts/alert-route.tsx";
import { alertSentRoute, newAlertRoute } from "../routes/alerts/new-alert-route.tsx";
import { applyRoute } from "../routes/careers/apply-route.tsx";
import { embeddedPostingsRoute } from "../routes/careers/embedded-postings-route.tsx";
import { sentAgainRoute } from "../routes/careers/sent-again-route.tsx";
import { draftRoute, draftSentRoute } from "../routes/careers/draft-route.tsx";
import { postingListRoute } from "../routes/careers/posting-list-route.tsx";
import { postingRoute } from "../routes/careers/posting-route.tsx";
import { roleTemplateRoute } from "../routes/careers/role-template-route.tsx";
import { roleTemplatesRoute } from "../routes/careers/role-templates-route.tsx";
import { notFoundRoute } from "../routes/careers/not-found.tsx";
import { selfIdentificationRoute, selfIdentificationThanksRoute } from "../routes/status/self-identification-route.tsx";
import { answeredPostingRoute } from "../routes/status/answered-posting-route.tsx";
import { contactRoute } from "../routes/status/contact-route.tsx";
import { deletedRoute, deleteRoute } from "../routes/status/delete-route.tsx";
import { documentRequestRoute } from "../routes/status/document-request-route.tsx";
import { confirmEmailRoute, undoEmailRoute } from "../routes/status/email-change-route.tsx";
import { renewRoute, renewSentRoute } from "../routes/status/renew-route.tsx";
import { statusRoute } from "../routes/status/status-route.tsx";
import { withdrawRoute } from "../routes/status/withdraw-route.tsx";
import { brandStyle, careersHtml, CommonHead, documentHtml, embeddedHtml, InlineStyle } from "./careers-layout.tsx";

export { renderGraphqlPage } from "./graphql-page.tsx";
export type { FieldRefusal, FormState, KeptUpload, PageAssets, PageOrder, PageReply } from "../lib/page.ts";

type Routes = readonly (readonly [RegExp, Route])[];

/** Pages that speak every language. */
const translatedRoutes: Routes = [
  [/^\/alerts\/new$/, newAlertRoute],
  [/^\/alerts\/sent$/, alertSentRoute],
  [/^\/alerts\/([^/]+)$/, alertRoute],
  [/^\/alerts\/([^/]+)\/unsubscribe$/, unsubscribeRoute],
  [/^\/postings$/, postingListRoute],
  [/^\/postings\/([^/]+)$/, postingRoute],
  [/^\/postings\/([^/]+)\/apply$/, applyRoute],
  [/^\/sent-again\/([^/]+)$/, sentAgainRoute],
  [/^\/drafts\/sent$/, draftSentRoute],
  [/^\/drafts\/([^/]+)$/, draftRoute],
  [/^\/self-identification\/thanks$/, selfIdentificationThanksRoute],
  [/^\/self-identification\/([^/]+)$/, selfIdentificationRoute],
  [/^\/status$/, renewRoute],
  [/^\/status\/sent$/, renewSentRoute],
  [/^\/status\/deleted$/, deletedRoute],
  [/^\/status\/email\/([^/]+)$/, confirmEmailRoute],
  [/^\/status\/email\/([^/]+)\/undo$/, undoEmailRoute],
  [/^\/status\/([^/]+)$/, statusRoute],
  [/^\/status\/([^/]+)\/messages$/, statusRoute],
  [/^\/status\/([^/]+)\/contact$/, contactRoute],
  [/^\/status\/([^/]+)\/withdraw$/, withdrawRoute],
  [/^\/status\/([^/]+)\/delete$/, deleteRoute],
  [/^\/status\/([^/]+)\/documents\/([^/]+)$/, documentRequestRoute],
];

/** Pages that speak the default language alone. */
const otherRoutes: Routes = [
  [/^\/embed\/postings$/, embeddedPostingsRoute],
  [/^\/role-templates$/, roleTemplatesRoute],
  [/^\/role-templates\/([^/]+)$/, roleTemplateRoute],
  [/^\/status\/([^/]+)\/posting$/, answeredPostingRoute],
];

/** One careers or status page as HTML; throws what `request.execute` throws. */
export async function renderPage(order: PageOrder): Promise<PageReply> {
  const { tag, path } = languageOfAddress(order.path);
  if (path === "/") return redirectTo(addressIn(tag, "/postings"));
  if (path.endsWith("/")) return redirectTo(addressIn(tag, path.replace(/\/+$/, "").replace(/^\/+/, "/")));
  const request: PageRequest = { ...order, path, language: { tag, words: wordsOf(tag) }, address: (page) => addressIn(tag, page) };
  const isTranslated = translatedRoutes.some(([pattern]) => pattern.test(path));
  if (tag !== defaultLanguage && !isTranslated) return { ...redirectTo(withQuery(request)), status: 302, shared: false };
  const page = await findPage(request);
  const { status, shared, embedded } = page;
  const place = { language: request.language, path: isMadeByQuery(page) ? withQuery(request) : path, isTranslated };
  const html = embedded === undefined ? careersHtml(page, request.assets, place) : embeddedHtml(page, embedded, request.assets, place);
  return { status, html, shared, inlineStyle: brandStyle(page), framable: embedded !== undefined };
}

/** Every other page is the same whatever stands in its query, and has one tag. */
function isMadeByQuery({ shared, unlisted }: Page): boolean {
  return !shared || unlisted === true;
}

function withQuery({ path, search }: PageRequest): string {
  return search.size === 0 ? path : `${path}?${search.toString()}`;
}

export interface Failure {
  readonly status: number;
  readonly assets: PageAssets;
  readonly title: string;
  readonly sentence: string;
  /** What a person can quote when asking for help. */
  readonly requestId?: string;
}

/** A calm page for what went wrong; needs no database. */
export function renderFailure({ assets, title, sentence, requestId }: Failure): string {
  const body = (
    <div className="reading">
      <h1>{title}</h1>
      <p className="lead">{sentence}</p>
      {requestId !== undefined && <p className="muted">If you ask for help, quote this number: {requestId}</p>}
      <p>
        <a href="/postings">See all postings</a>
      </p>
    </div>
  );
  return careersHtml({ title, body, secret: true }, assets, { path: "/postings", isTranslated: false, language: { tag: defaultLanguage, words: wordsOf(defaultLanguage) } });
}

export interface ConsoleShell {
  readonly stylesheets: readonly string[];
  readonly script: string;
  readonly careersStylesheet: string;
  /** The organization's colors; empty for the style sheet's own. */
  readonly inlineStyle: string;
}

/** The empty page that the console fills. */
export function renderConsoleShell({ stylesheets, script, careersStylesheet, inlineStyle }: ConsoleShell): string {
  return documentHtml(
    <html lang="en">
      <CommonHead title="Rounds console">
        <meta name="robots" content="noindex" />
        {stylesheets.map((stylesheet) => (
          <link key={stylesheet} rel="stylesheet" href={stylesheet} />
        ))}
        <InlineStyle text={inlineStyle} />
        <script type="module" src={script} />
      </CommonHead>
      <body>
        <div id="root" data-careers-stylesheet={careersStylesheet} />
        <noscript>The console needs JavaScript. Turn it on in your browser and load this page again. The careers site works without it.</noscript>
      </body>
    </html>,
  );
}

async function findPage(request: PageRequest): Promise<Page> {
  for (const [pattern, route] of [...translatedRoutes, ...otherRoutes]) {
    const match = pattern.exec(request.path);
    const segments = match?.slice(1).map(decodeSegment);
    if (segments?.every((segment) => segment !== null)) return route(request, ...segments);
  }
  return notFoundRoute(request);
}

function decodeSegment(segment: string): string | null {
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
}

function redirectTo(path: string): PageReply {
  return { status: 308, html: "", redirect: path, shared: true, inlineStyle: "" };
}
