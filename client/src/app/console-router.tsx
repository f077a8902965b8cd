import { createBrowserRouter, redirect } from "react-router";
import { NotFound } from "../routes/console/not-found.tsx";
import { ConsoleError } from "./console-error.tsx";
import { ConsoleLayout, DoorLayout } from "./console-layout.tsx";

/** Every address below /console; pages load when they are first visited. */
export function makeConsoleRouter() {
  return createBrowserRouter([
    {
      ErrorBoundary: ConsoleError,
      HydrateFallback: () => null,
      children: [
        {
          Component: DoorLayout,
          children: [
            { path: "/console/sign-in", lazy: async () => ({ Component: (await import("../routes/console/sign-in.tsx")).SignInPage }) },
            { path: "/console/set-up/:token", lazy: async () => ({ Component: (await import("../routes/console/set-up.tsx")).SetUpPage }) },
          ],
        },
        {
          path: "/console",
          Component: ConsoleLayout,
          children: [
            {
              ErrorBoundary: ConsoleError,
              children: [
                { index: true, lazy: async () => ({ Component: (await import("../routes/console/postings.tsx")).PostingsPage }) },
                // Where somebody arrives who cuts an address short.
                { path: "postings", loader: () => redirect("/console") },
                { path: "postings/:id", lazy: async () => ({ Component: (await import("../routes/console/posting.tsx")).PostingPage }) },
                { path: "postings/:id/text", lazy: async () => ({ Component: (await import("../routes/console/posting-text.tsx")).PostingTextPage }) },
                { path: "postings/:id/history", lazy: async () => ({ Component: (await import("../routes/console/posting-history.tsx")).PostingHistoryPage }) },
                { path: "postings/:id/reach", lazy: async () => ({ Component: (await import("../routes/console/posting-reach.tsx")).PostingReachPage }) },
                { path: "postings/:id/edit", lazy: async () => ({ Component: (await import("../routes/console/edit-posting.tsx")).EditPostingPage }) },
                { path: "applications/:id", lazy: async () => ({ Component: (await import("../routes/console/application.tsx")).ApplicationPage }) },
                { path: "templates", lazy: async () => ({ Component: (await import("../routes/console/templates.tsx")).TemplatesPage }) },
                { path: "templates/:id", lazy: async () => ({ Component: (await import("../routes/console/template.tsx")).TemplatePage }) },
                { path: "templates/:id/edit", lazy: async () => ({ Component: (await import("../routes/console/edit-template.tsx")).EditTemplatePage }) },
                { path: "staff", lazy: async () => ({ Component: (await import("../routes/console/staff.tsx")).StaffPage }) },
                { path: "settings/:section?", lazy: async () => ({ Component: (await import("../routes/console/settings.tsx")).SettingsPage }) },
                { path: "settings/mail/:kind", lazy: async () => ({ Component: (await import("../routes/console/mail-template.tsx")).MailTemplatePage }) },
                { path: "mailbox", lazy: async () => ({ Component: (await import("../routes/console/mailbox.tsx")).MailboxPage }) },
                { path: "*", Component: NotFound },
              ],
            },
          ],
        },
      ],
    },
  ]);
}
