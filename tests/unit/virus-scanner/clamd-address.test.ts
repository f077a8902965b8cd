import { expect, test } from "vitest";
import { readEnvironment } from "../../../server/src/env.ts";
import { clamdAddress } from "../../../server/src/platform/virus-scanner/clamd-address.ts";

test.each([
  ["tcp://127.0.0.1:3310", { host: "127.0.0.1", port: 3310 }],
  ["tcp://clamav:3310/", { host: "clamav", port: 3310 }],
  ["tcp://[::1]:3310", { host: "::1", port: 3310 }],
  ["unix:/run/clamav/clamd.ctl", { path: "/run/clamav/clamd.ctl" }],
  ["unix:///run/clamav/clamd.ctl", { path: "/run/clamav/clamd.ctl" }],
])("%s is where a virus scanner listens", (text, address) => {
  expect(clamdAddress(text)).toEqual(address);
});

test.each(["127.0.0.1:3310", "tcp://127.0.0.1", "tcp://127.0.0.1:0", "tcp://127.0.0.1:99999", "tcp://host:3310/path", "tcp://who@host:3310", "http://127.0.0.1:3310", "unix:clamd.ctl", "unix:", "off"])("%s is not, and the server says so before it starts", (text) => {
  expect(clamdAddress(text)).toBeNull();
  expect(() => readEnvironment({ CLAMD_URL: text })).toThrow(/CLAMD_URL \(the virus scanner\): give tcp:/);
});

test("without one nothing is scanned", () => {
  expect(readEnvironment({}).clamd).toBeUndefined();
  expect(readEnvironment({ CLAMD_URL: "" }).clamd).toBeUndefined();
});
