import { createContext, use, useCallback, useMemo, useRef, useState, type ReactNode } from "react";
import styles from "./toast.module.css";

const visibleForMs = 6_000;
const ToastContext = createContext<(text: string) => void>(() => undefined);

/** Says in one sentence that something worked; never carries what must not be missed. */
export function useToast(): (text: string) => void {
  return use(ToastContext);
}

export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const [text, setText] = useState("");
  const timer = useRef<number>(undefined);
  const show = useCallback((next: string) => {
    window.clearTimeout(timer.current);
    setText(next);
    timer.current = window.setTimeout(() => setText(""), visibleForMs);
  }, []);
  const region = useMemo(
    () => (
      <div role="status" className={styles.region}>
        {text && <p className={styles.toast}>{text}</p>}
      </div>
    ),
    [text],
  );
  return (
    <ToastContext value={show}>
      {children}
      {region}
    </ToastContext>
  );
}
