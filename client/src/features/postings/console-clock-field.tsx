import { instantOf, wallTimeOf } from "@rounds/shared/time/wall-time.ts";
import { useState } from "react";
import { clockChangeAt, momentText, ownClockText, timeText, viewerTimeZone, zoneText } from "../../lib/console-dates.ts";
import { FieldGroup, TextField } from "../../ui/form-field.tsx";
import styles from "./console-posting-steps.module.css";

/** A date and a time as typed: "2027-03-01" and "08:00"; either may be empty. */
export interface ClockTime {
  readonly date: string;
  readonly time: string;
}

export function clockTimeOf(instant: string, timeZone: string): ClockTime {
  const [date = "", time = ""] = wallTimeOf(instant, timeZone).split("T");
  return { date, time };
}

/** The moment that was typed, in UTC; null while a part is missing. */
export function instantTyped({ date, time }: ClockTime, timeZone: string): string | null {
  return date === "" || time === "" ? null : instantOf(`${date}T${time}`, timeZone);
}

interface ClockFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: ClockTime;
  readonly onChange: (value: ClockTime) => void;
  /** IANA; the posting's. */
  readonly timeZone: string;
  readonly error: string | undefined;
  readonly optional?: boolean;
  /** "Goes out on": what the moment is said to be. */
  readonly reading: string;
}

/** A date and a time on the posting's own clock, read back in words, also on the reader's clock where that shows another time. */
export function ClockField({ id, label, value, onChange, timeZone, error, optional, reading }: ClockFieldProps) {
  const [openedAt] = useState(() => new Date().toISOString());
  const instant = instantTyped(value, timeZone);
  return (
    <FieldGroup id={id} label={label} hint={`On the clock of ${zoneText(timeZone, instant ?? openedAt)}.`} error={error} optional={optional}>
      <div className={styles.clock}>
        <TextField id={`${id}-date`} label="Date" type="date" value={value.date} onChange={(event) => onChange({ ...value, date: event.target.value })} />
        <TextField id={`${id}-time`} label="Time" type="time" value={value.time} onChange={(event) => onChange({ ...value, time: event.target.value })} />
      </div>
      <p aria-live="polite">{instant !== null && readBack(reading, instant, value, timeZone)}</p>
    </FieldGroup>
  );
}

function readBack(reading: string, instant: string, { date, time }: ClockTime, timeZone: string): string {
  const own = ownClockText(instant, timeZone, viewerTimeZone());
  const change = clockChangeAt(`${date}T${time}`, timeZone);
  return [
    `${reading} ${momentText(instant, timeZone)}${own === null ? "" : `, which is ${own} where you are`}.`,
    ...(change === "SKIPPED" ? [`The clock jumps over ${typedTimeText(time)} that day.`] : []),
    ...(change === "TWICE" ? [`The clock shows ${timeText(instant, timeZone).replace(/ \S+$/, "")} twice that day; the second time is meant.`] : []),
  ].join(" ");
}

/** "2:30 AM" for "02:30". */
function typedTimeText(time: string): string {
  return timeText(`2000-01-01T${time}:00Z`, "UTC").replace(/ UTC$/, "");
}
