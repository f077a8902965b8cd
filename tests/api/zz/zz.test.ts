import { expect, it } from "vitest";
import { describeOnBothDatabases } from "../../testkit/databases.ts";
import { startBuiltServer } from "../../testkit/built-server.ts";
import { temporaryFolder } from "../../testkit/temporary-folder.ts";
import { signIn } from "../../testkit/server.ts";
describeOnBothDatabases("zz", (database) => {
  it("built", async () => { const f = temporaryFolder("d");
    const env = { DATABASE_URL: await database.fresh(), DOCUMENTS_URL: `file:${f.path}`, ADMIN_EMAIL: "a@b.test", ADMIN_PASSWORD: "correct horse battery" };
    let s = await startBuiltServer(env); await s.kill("SIGKILL"); s = await startBuiltServer(env);
    await signIn(s.baseUrl, { email: "a@b.test", password: "correct horse battery" });
    console.log(s.output()); expect(await s.stop()).toBe(0);
    await expect(startBuiltServer({ ...env, LOG_LEVEL: "loud" })).rejects.toThrow(/LOG_LEVEL/); f.remove(); });
});
