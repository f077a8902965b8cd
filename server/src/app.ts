import "reflect-metadata";
import fastifyCookie from "@fastify/cookie";
import Fastify, { LogController, type FastifyBaseLogger, type FastifyInstance, type FastifyRequest } from "fastify";
import { randomUUID } from "node:crypto";
import { openDatabase } from "./database/open-database.ts";
import { entities } from "./entities.ts";
import { registerAlertHandlers } from "./features/alerts/alert.handlers.ts";
import { ensureFirstAdministrator } from "./features/accounts/first-administrator.ts";
import { registerApplicationHandlers } from "./features/applications/application.handlers.ts";
import { registerMailHandlers } from "./features/mail-templates/mail.handlers.ts";
import { registerMessageHandlers } from "./features/messages/message.handlers.ts";
import { registerDocumentRequestHandlers } from "./features/document-requests/document-request.handlers.ts";
import { registerDraftHandlers } from "./features/drafts/draft.handlers.ts";
import { registerPostingHandlers } from "./features/postings/posting.handlers.ts";
import { nextTurn } from "./features/postings/public-posting.queries.ts";
import { visitsOf } from "./features/reach/visit-counter.ts";
import { registerPrivacyHandlers } from "./features/privacy/privacy.handlers.ts";
import { registerReplyPromiseHandlers } from "./features/reply-promise/reply-promise.handlers.ts";
import { registerSentAgainHandlers } from "./features/sent-again/sent-again.handlers.ts";
import { registerReviewHandlers } from "./features/review/review.handlers.ts";
import { countPending, findUnscanned } from "./features/virus-scans/find-unscanned.ts";
import { registerVirusScanHandlers } from "./features/virus-scans/virus-scan.handlers.ts";
import { createPublicApollo, createStaffApollo } from "./graphql/apollo.ts";
import { createFrontDoor } from "./graphql/front-door.ts";
import { KeptAnswers } from "./graphql/kept-answers.ts";
import { registerDocumentRequestForm } from "./http/document-request-form.ts";
import { registerFeeds } from "./http/feeds.ts";
import { registerAlertForms } from "./http/alert-forms.ts";
import { registerApplyForm } from "./http/apply/apply-form.ts";
import { Gate, type CalmApplications } from "./http/apply/gate.ts";
import { registerCandidateData } from "./http/candidate-data.ts";
import { registerCareersPages, type CareersRenderer } from "./http/careers-pages.ts";
import { clientAddress } from "./http/client-address.ts";
import type { ClientAssets } from "./http/client-assets.ts";
import { registerConsole } from "./http/console-pages.ts";
import { registerFailures } from "./http/failures.ts";
import { graphqlPage } from "./http/graphql-page.ts";
import { registerPublicGraphql, registerStaffGraphql } from "./http/graphql-routes.ts";
import { createKeptReplies } from "./http/kept-reply.ts";
import { registerMailBounces } from "./http/mail-bounces.ts";
import { registerOrganizationImages } from "./http/organization-images.ts";
import { registerProbes } from "./http/probes.ts";
import { registerResumableUploads } from "./http/resumable-uploads.ts";
import { registerSchemaText } from "./http/schema-text.ts";
import { registerSharePictures } from "./http/share-pictures.ts";
import { registerSecurityHeaders } from "./http/security-headers.ts";
import { registerShareLinks } from "./http/share-links.ts";
import { registerStaffDocuments } from "./http/staff-documents.ts";
import { registerStaffEvents } from "./http/staff-events.ts";
import { registerSentAgainForm } from "./http/sent-again-form.ts";
import { registerUploads } from "./http/uploads.ts";
import { registerSelfIdentificationForm } from "./http/self-identification-form.ts";
import { registerStatusForms } from "./http/status-forms.ts";
import { registerWidget } from "./http/widget.ts";
import { MINUTE, systemClock, type Clock } from "./platform/clock.ts";
import { createServices, type ServiceOptions } from "./create-services.ts";
import { JobRunner } from "./platform/jobs/runner.ts";
import { RateLimiter } from "./platform/rate-limit.ts";
import type { Services } from "./platform/services.ts";
import { workRegularly } from "./regular-work.ts";
import { buildPublicSchema, buildStaffSchema } from "./schema.ts";
import { seedOrganization } from "./seed.ts";
import { giveShippedRoleTemplates } from "./seed-role-templates.ts";

export interface AppOptions extends Omit<ServiceOptions, "database" | "clock"> {
  readonly databaseUrl: string;
  readonly renderer: CareersRenderer;
  readonly assets: ClientAssets;
  readonly clock?: Clock;
  readonly admin?: { readonly email: string; readonly password: string } | undefined;
  readonly trustedProxies?: number;
  /** Undefined: nobody tells that mail came back. */
  readonly mailWebhookSecret?: string | undefined;
  readonly limits?: Partial<AppLimits>;
}

export interface AppLimits {
  /** Public GraphQL requests a minute and address, kept answers among them. */
  readonly requestsPerMinute: number;
  /** Public answers that have to be made, a minute and address. */
  readonly madeAnswersPerMinute: number;
  /** Uploads within ten minutes and address. */
  readonly uploadsPerTenMinutes: number;
  /** Applications by the form within ten minutes that are taken without a proof of work. */
  readonly calmApplications: CalmApplications;
}

export interface RoundsApp {
  readonly services: Services;
  /** A one-time link, while there is no administrator. */
  readonly firstAdministrator: { readonly setUpUrl: string } | null;
  /** Resolves to the address that it listens on. */
  listen(options: { readonly host: string; readonly port: number }): Promise<string>;
  /** Finishes what is under way, then lets go of everything. */
  close(): Promise<void>;
}

/** Requests under way get this long to end when the server stops. */
const LONGEST_FAREWELL_MS = 10_000;
const LET_GO_EVERY_MS = 100;

/** A large file over a bad line: a request for each piece, and two for each time that it breaks. */
const STEPS_OF_AN_UPLOAD = 50;

const STANDARD_LIMITS: AppLimits = { requestsPerMinute: 1_000_000, madeAnswersPerMinute: 3_000, uploadsPerTenMinutes: 600, calmApplications: { ofClientToPosting: 20, ofClient: 60, toPosting: 200, seconds: 3 } };

/** Everything that serves, put together; what the tests start, too. */
export async function buildApp(options: AppOptions): Promise<RoundsApp> {
  const clock = options.clock ?? systemClock;
  const database = await openDatabase(options.databaseUrl, entities);
  const services = await createServices({ ...options, database, clock });
  registerMailHandlers(services);
  registerPostingHandlers(services);
  registerApplicationHandlers(services);
  registerMessageHandlers(services);
  registerDocumentRequestHandlers(services);
  registerDraftHandlers(services);
  registerReplyPromiseHandlers(services);
  registerSentAgainHandlers(services);
  registerReviewHandlers(services);
  registerAlertHandlers(services);
  registerVirusScanHandlers(services);
  registerPrivacyHandlers(services);
  await seedOrganization(services);
  await giveShippedRoleTemplates(services);
  const firstAdministrator = await ensureFirstAdministrator(services, options.admin ?? {});
  await services.catalogue.start((after) => nextTurn(services, after));

  // Before anybody can ask for one of them.
  await findUnscanned(services);
  await tellOfClosedDocuments(services);

  const app = await createHttp(options, services);
  const jobs = new JobRunner(database, services.events, clock, services.logger);
  const stopRegularWork = workRegularly(services);
  jobs.start();
  visitsOf(services).start();

  return {
    services,
    firstAdministrator,
    listen: ({ host, port }) => app.listen({ host, port }),
    async close() {
      await closeHttp(app);
      await visitsOf(services).stop();
      await stopRegularWork();
      services.scanner?.close();
      await jobs.stop();
      services.catalogue.stop();
      services.mailer.close();
      await database.close();
    },
  };
}

async function tellOfClosedDocuments(services: Services): Promise<void> {
  const count = services.scanner === null ? await countPending(services) : 0;
  if (count > 0) services.logger.warn({ count }, "documents wait for a virus scanner and there is none; they stay closed until CLAMD_URL is set");
}

async function createHttp(options: AppOptions, services: Services): Promise<FastifyInstance> {
  const limits = { ...STANDARD_LIMITS, ...options.limits };
  const trustedProxies = options.trustedProxies ?? 0;
  const kept = new KeptAnswers(services.catalogue);
  const { clock } = services;
  const requests = new RateLimiter({ limit: limits.requestsPerMinute, windowMs: MINUTE, clock });
  const madeAnswers = new RateLimiter({ limit: limits.madeAnswersPerMinute, windowMs: MINUTE, clock });
  const uploads = new RateLimiter({ limit: limits.uploadsPerTenMinutes, windowMs: 10 * MINUTE, clock });
  const uploadSteps = new RateLimiter({ limit: limits.uploadsPerTenMinutes * STEPS_OF_AN_UPLOAD, windowMs: 10 * MINUTE, clock });
  const frontDoor = createFrontDoor({ kept, requests, madeAnswers, addressOf: (request) => clientAddress(request, trustedProxies), currentVersion: () => services.catalogue.version });
  const addressOf = (request: FastifyRequest) => clientAddress(request.raw, trustedProxies);

  const logger: FastifyBaseLogger = services.logger;
  const app = Fastify({ serverFactory: frontDoor, loggerInstance: logger, logController: new LogController({ disableRequestLogging: true }), genReqId: () => randomUUID(), exposeHeadRoutes: true, forceCloseConnections: "idle", routerOptions: { maxParamLength: 200 } });
  logAnswers(app);
  registerSecurityHeaders(app, services.links);
  await app.register(fastifyCookie);
  // Forms are read as they stream in; anything else without a parser of its own is refused.
  app.addContentTypeParser("multipart/form-data", (_, __, done) => done(null));
  app.addContentTypeParser("application/x-www-form-urlencoded", { parseAs: "string", bodyLimit: 64 * 1024 }, (_, body, done) => done(null, new URLSearchParams(String(body))));

  app.addContentTypeParser("application/json", { parseAs: "string" }, (_, body, done) => readJson(String(body), done));

  const sendKept = createKeptReplies(kept, services.catalogue);
  const publicSchema = await buildPublicSchema();
  const publicApollo = await createPublicApollo(publicSchema, services.logger);
  const gate = new Gate(services.secret, clock, limits.calmApplications);
  const site = { services, renderer: options.renderer, assets: options.assets, apollo: publicApollo, kept, sealForm: () => gate.sealOf() };
  registerPublicGraphql(app, services, publicApollo, kept, addressOf, graphqlPage(site));
  registerSchemaText(app, publicSchema);
  registerStaffGraphql(app, services, await createStaffApollo(await buildStaffSchema(), services.logger), addressOf);
  registerUploads(app, services, uploads, addressOf);
  registerResumableUploads(app, services, { begun: uploads, steps: uploadSteps, addressOf });
  registerCareersPages(app, site);
  const mayUpload = (request: FastifyRequest) => uploads.take(addressOf(request));
  registerApplyForm(app, site, { mayUpload, addressOf, gate });
  registerDocumentRequestForm(app, site, mayUpload);
  registerOrganizationImages(app, services);
  registerCandidateData(app, services);
  registerStatusForms(app, site, addressOf);
  registerSelfIdentificationForm(app, site, addressOf);
  registerSentAgainForm(app, site);
  registerAlertForms(app, site, addressOf);
  registerMailBounces(app, services, options.mailWebhookSecret);
  registerStaffDocuments(app, services);
  registerStaffEvents(app, services);
  registerFeeds(app, services, sendKept);
  registerSharePictures(app, services);
  registerConsole(app, site);
  registerWidget(app, services, sendKept, options.assets.widgetFolder);
  registerShareLinks(app, services);
  registerProbes(app, services, kept);
  registerFailures(app, site);
  return app;
}

function readJson(body: string, done: (error: Error | null, parsed?: unknown) => void): void {
  try {
    done(null, JSON.parse(body));
  } catch {
    done(Object.assign(new Error("The body is not JSON."), { statusCode: 400 }));
  }
}

// The route's pattern instead of the address: addresses hold secret tokens.
function logAnswers(app: FastifyInstance): void {
  app.addHook("onResponse", async (request, reply) => {
    request.log.debug({ method: request.method, route: request.routeOptions.url, status: reply.statusCode, ms: Math.round(reply.elapsedTime) }, "answered");
  });
}

// Requests under way may end; a connection that waits for another request is let go as soon as it has none.
async function closeHttp(app: FastifyInstance): Promise<void> {
  const lettingGo = setInterval(() => app.server.closeIdleConnections(), LET_GO_EVERY_MS);
  const impatience = setTimeout(() => app.server.closeAllConnections(), LONGEST_FAREWELL_MS);
  try {
    await app.close();
  } finally {
    clearInterval(lettingGo);
    clearTimeout(impatience);
  }
}
