import styles from "./mail-sheet.module.css";

const FRAME_EDGES = 2;

interface MailSheetProps {
  readonly subject: string;
  readonly text: string;
  /** A whole page. */
  readonly html: string;
}

/** A mail as mail programs show it, as designed and as plain text side by side. Nothing in its page can run, and its links open a new tab. */
export function MailSheet({ subject, text, html }: MailSheetProps) {
  const { page, rules } = parted(html);
  return (
    <div className={styles.sheet}>
      <h2>{subject}</h2>
      <div className={styles.forms}>
        <figure>
          <figcaption>As designed</figcaption>
          <iframe key={html} className={styles.html} title={`As designed: ${subject}`} sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox" srcDoc={page} onLoad={(event) => dress(event.currentTarget, rules)} />
        </figure>
        <figure>
          <figcaption>Plain text</figcaption>
          <p className={styles.text}>{text}</p>
        </figure>
      </div>
    </div>
  );
}

/** The console's content security policy holds in the frame, too, and takes no style sheet that stands in a page: the rules are handed over apart. */
function parted(html: string): { page: string; rules: string } {
  const [before = "", rest = ""] = html.split("<style>", 2);
  const [rules = "", after = ""] = rest.split("</style>", 2);
  return { page: (before + after).replace("<head>", '<head><base target="_blank">'), rules };
}

/** Gives the frame its rules, and the height of what is in it. */
function dress(frame: HTMLIFrameElement, rules: string): void {
  const mail = frame.contentDocument;
  if (!mail?.defaultView) return;
  const sheet = new mail.defaultView.CSSStyleSheet();
  sheet.replaceSync(rules);
  mail.adoptedStyleSheets = [sheet];
  frame.style.blockSize = `${mail.documentElement.scrollHeight + FRAME_EDGES}px`;
}
