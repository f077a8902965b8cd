import { ApolloProvider } from "@apollo/client/react";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { RouterProvider } from "react-router/dom";
import { ShortcutSettingsProvider } from "../ui/shortcuts.tsx";
import { ToastProvider } from "../ui/toast.tsx";
import { makeConsoleClient } from "./console-client.ts";
import { makeConsoleRouter } from "./console-router.tsx";
import "../ui/tokens.css";
import "../ui/base.css";
import "../ui/controls.css";
import "../ui/signs.css";
import "./console.css";

const root = document.getElementById("root");
if (!root) throw new Error("The console's page has no element with the id root.");

createRoot(root).render(
  <StrictMode>
    <ApolloProvider client={makeConsoleClient()}>
      <ShortcutSettingsProvider>
        <ToastProvider>
          <RouterProvider router={makeConsoleRouter()} />
        </ToastProvider>
      </ShortcutSettingsProvider>
    </ApolloProvider>
  </StrictMode>,
);
