import styles from "./skeleton.module.css";

/** Grey lines of about the height of what comes; announced once as loading. */
export function Skeleton({ rows, height = 20 }: { readonly rows: number; readonly height?: number }) {
  return (
    <div role="status" className={styles.skeleton}>
      <span className="visually-hidden">Loading</span>
      {Array.from({ length: rows }, (_, index) => (
        <div key={index} className={styles.line} style={{ height }} />
      ))}
    </div>
  );
}
