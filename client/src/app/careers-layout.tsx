import { paletteCss } from "@rounds/shared/brand/palette.ts";
import type { EmbedLook } from "@rounds/shared/distribution/embed.ts";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { addressIn } from "@rounds/shared/languages/language.ts";
import { languageTags, wordsOf } from "@rounds/shared/languages/languages.ts";
import type { Page, PageAssets, PageLanguage, PageOrganization } from "../lib/page.ts";
import { InLanguage, useAddress, useWords } from "../lib/page-language.tsx";
import { ownPath } from "../lib/own-path.ts";
import { DataBlock } from "../ui/data-block.tsx";

type Framed = Pick<Page, "title" | "body" | "organization" | "description" | "canonicalUrl" | "picture" | "secret" | "unlisted" | "embedded" | "structuredData">;

/** Where a page stands: its language, and its path without the language's prefix. */
interface Place {
  readonly language: PageLanguage;
  /** Of a page that its query makes another one, with the query. */
  readonly path: string;
  /** Whether it speaks the other languages too. */
  readonly isTranslated: boolean;
}

/** A whole HTML document of the careers site; React stays on the server. */
export function careersHtml(page: Framed, assets: PageAssets, place: Place): string {
  return documentHtml(
    <Spoken language={place.language}>
      <CareersHead page={page} assets={assets} place={place} />
      <body>
        <SkipLink />
        <SiteHeader organization={page.organization} />
        <main id="content">{page.body}</main>
        <SiteFooter organization={page.organization} place={place} />
      </body>
    </Spoken>,
  );
}

function Spoken({ language, look, children }: { readonly language: PageLanguage; readonly look?: EmbedLook; readonly children: ReactNode }) {
  return (
    <InLanguage language={language}>
      <html lang={language.tag} dir={language.words.language.direction} className={look && "embedded-page"} data-look={look?.toLowerCase()}>
        {children}
      </html>
    </InLanguage>
  );
}

function SkipLink() {
  const { site } = useWords();
  return (
    <a className="skip-link" href="#content">
      {site.skipToContent}
    </a>
  );
}

/** A page for a frame on another site: every link leads out of the frame. */
export function embeddedHtml(page: Framed, look: EmbedLook, assets: PageAssets, place: Place): string {
  return documentHtml(
    <Spoken language={place.language} look={look}>
      <CareersHead page={page} assets={assets} place={place} />
      <body>
        <main id="content">{page.body}</main>
      </body>
    </Spoken>,
  );
}

const onlySchemes = { AUTO: undefined, LIGHT: "light", DARK: "dark" } as const;

/** The organization's colors, as the text of the page's one `<style>`. */
export function brandStyle({ organization, embedded }: Pick<Page, "organization" | "embedded">): string {
  return organization === undefined ? "" : paletteCss(organization.accentColor, embedded === undefined ? undefined : onlySchemes[embedded]);
}

/** Comes after the style sheet, whose own colors it replaces. */
export function InlineStyle({ text }: { readonly text: string }) {
  return text === "" ? null : <style dangerouslySetInnerHTML={{ __html: text }} />;
}

/** A React tree as a document with its doctype. */
export function documentHtml(html: ReactNode): string {
  return `<!doctype html>${renderToStaticMarkup(html)}`;
}

export function CommonHead({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>{title}</title>
      <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      {children}
    </head>
  );
}

function CareersHead({ page, assets, place }: { readonly page: Framed; readonly assets: PageAssets; readonly place: Place }) {
  const title = page.organization ? `${page.title} · ${page.organization.name}` : page.title;
  return (
    <CommonHead title={title}>
      <link rel="stylesheet" href={assets.stylesheet} />
      <InlineStyle text={brandStyle(page)} />
      {page.embedded !== undefined && <base target="_top" />}
      <script type="module" src={assets.script} />
      {(page.secret || page.unlisted) && <meta name="robots" content="noindex" />}
      {page.secret && <meta name="referrer" content="no-referrer" />}
      {page.description !== undefined && <meta name="description" content={page.description} />}
      {page.canonicalUrl !== undefined && <link rel="canonical" href={page.canonicalUrl} />}
      {page.canonicalUrl !== undefined && <Alternates canonicalUrl={page.canonicalUrl} place={place} />}
      {page.canonicalUrl !== undefined && <OpenGraph page={page} url={page.canonicalUrl} />}
      {page.structuredData && <DataBlock type="application/ld+json" data={page.structuredData} />}
    </CommonHead>
  );
}

/** The same page in each language, for search engines. */
function Alternates({ canonicalUrl, place: { language, path, isTranslated } }: { readonly canonicalUrl: string; readonly place: Place }) {
  const own = addressIn(language.tag, path);
  if (!isTranslated || !canonicalUrl.endsWith(own)) return null;
  const base = canonicalUrl.slice(0, -own.length);
  return languageTags.map((tag) => <link key={tag} rel="alternate" hrefLang={tag} href={`${base}${addressIn(tag, path)}`} />);
}

function OpenGraph({ page, url }: { readonly page: Framed; readonly url: string }) {
  return (
    <>
      <meta property="og:type" content="website" />
      <meta property="og:title" content={page.title} />
      <meta property="og:url" content={url} />
      {page.description !== undefined && <meta property="og:description" content={page.description} />}
      {page.organization && <meta property="og:site_name" content={page.organization.name} />}
      {page.picture && <SharePicture picture={page.picture} />}
    </>
  );
}

function SharePicture({ picture: { url, alt } }: { readonly picture: NonNullable<Page["picture"]> }) {
  return (
    <>
      <meta property="og:image" content={url} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta property="og:image:alt" content={alt} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}

function SiteHeader({ organization }: { readonly organization: Page["organization"] }) {
  const { site } = useWords();
  const address = useAddress();
  return (
    <header className="site-header">
      <a className="site-header__home" href={address("/postings")}>
        {organization?.logo && <Logo logo={organization.logo} />}
        <span className="site-header__name">{organization?.name ?? site.careers}</span>
      </a>
      {organization && <span className="muted">{site.careers}</span>}
    </header>
  );
}

/** Without words: the name stands beside it. */
function Logo({ logo: { url, width, height } }: { readonly logo: NonNullable<PageOrganization["logo"]> }) {
  return <img className="site-header__logo" src={ownPath(url)} width={width} height={height} alt="" />;
}

function SiteFooter({ organization, place }: { readonly organization: Page["organization"]; readonly place: Place }) {
  const { site } = useWords();
  const address = useAddress();
  return (
    <footer className="site-footer">
      <a href={address("/postings")}>{site.allPostings}</a>
      <a href={address("/status")}>{site.lostLink}</a>
      {organization?.websiteUrl && <a href={organization.websiteUrl}>{site.about(organization.name)}</a>}
      <a href="/console">{site.staffSignIn}</a>
      <OtherLanguages place={place} />
    </footer>
  );
}

/** The same page in every other language, each called by its own name. */
function OtherLanguages({ place: { language, path, isTranslated } }: { readonly place: Place }) {
  const { site } = useWords();
  const others = languageTags.filter((tag) => tag !== language.tag);
  if (others.length === 0 || !isTranslated) return null;
  return (
    <nav className="site-footer__languages" aria-label={site.languages}>
      {others.map((tag) => (
        <a key={tag} href={addressIn(tag, path)} lang={tag} hrefLang={tag}>
          {wordsOf(tag).language.name}
        </a>
      ))}
    </nav>
  );
}
