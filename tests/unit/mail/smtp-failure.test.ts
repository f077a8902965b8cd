import { expect, test } from "vitest";
import { smtpFailure } from "../../../server/src/platform/mail/smtp-failure.ts";
import { bounceAddress } from "../../../server/src/platform/mail/smtp-mailer.ts";

const failed = (parts: object) => Object.assign(new Error("<ana@example.org>: no"), parts);

test.each([
  ["no connection", failed({ code: "ECONNECTION", command: "CONN" }), "CONNECTION", null],
  ["no answer in time", failed({ code: "ETIMEDOUT", command: "CONN" }), "CONNECTION", null],
  ["a password that is wrong", failed({ code: "EAUTH", command: "AUTH PLAIN", responseCode: 535, response: "535 5.7.8 bad" }), "AUTHENTICATION", "535"],
  ["a receiver that is not there", failed({ code: "EENVELOPE", command: "RCPT TO", responseCode: 550, response: "550 5.1.1 <ana@example.org> who" }), "NO_SUCH_ADDRESS", "550 5.1.1"],
  ["a receiver to be tried later", failed({ code: "EENVELOPE", command: "RCPT TO", responseCode: 450, response: "450 4.2.0 greylisted" }), "NOT_NOW", "450 4.2.0"],
  ["a message that is put off", failed({ code: "EMESSAGE", command: "DATA", responseCode: 451, response: "451 try again later" }), "NOT_NOW", "451"],
  ["a message that is not wanted", failed({ code: "EMESSAGE", command: "DATA", responseCode: 554, response: "554 5.7.1 spam" }), "REFUSED", "554 5.7.1"],
  ["a sender that is not wanted", failed({ code: "EENVELOPE", command: "MAIL FROM", responseCode: 550, response: "550 no relay" }), "CONNECTION", "550"],
  ["a server that is full", failed({ code: "ECONNECTION", command: "CONN", responseCode: 421, response: "421 4.3.2 busy" }), "CONNECTION", "421 4.3.2"],
  ["something that is no error", "no", "CONNECTION", null],
])("%s", (_, error, failure, reply) => {
  const found = smtpFailure(error);
  expect([found.failure, found.reply === null ? null : found.reply.slice(0, reply?.length)]).toEqual([failure, reply]);
  expect(found.message).not.toContain("ana@");
});

test("a return path names its message", () => expect(bounceAddress("bounces@mail.example.org", "0190-7")).toBe("bounces+0190-7@mail.example.org"));
