import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from "@apollo/server/plugin/disabled";
import { GraphQLError, Kind, NoSchemaIntrospectionCustomRule, validate, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode, type SelectionSetNode, type ValidationRule } from "graphql";
import type { Logger } from "../platform/logger.ts";
import { compilingGateway } from "./compiled-queries.ts";
import type { PublicContext, StaffContext } from "./context.ts";
import { createErrorFormatter, inputPaths } from "./errors.ts";
import type { FrontDoorRequest } from "./front-door.ts";
import { documentLimits, limitRule } from "./limits.ts";
import { refuseNul } from "./nul.ts";

/** The public context with the request that the answer is for; null for a page that asks in the server's own process. */
export interface PublicRequestContext extends PublicContext {
  readonly request: FrontDoorRequest | null;
}

// Without Apollo's cache control, which would run code of its own at every field: what may be kept is known here, and nothing else is.
export async function createPublicApollo(schema: GraphQLSchema, logger: Logger): Promise<ApolloServer<PublicRequestContext>> {
  const server = new ApolloServer<PublicRequestContext>({ ...common(logger), gateway: compilingGateway(schema), plugins: [ApolloServerPluginLandingPageDisabled(), ApolloServerPluginCacheControlDisabled(), inputPaths(), refuseNul(), markKeepable()] });
  await server.start();
  return server;
}

export async function createStaffApollo(schema: GraphQLSchema, logger: Logger): Promise<ApolloServer<StaffContext>> {
  const server = new ApolloServer<StaffContext>({ ...common(logger), schema, plugins: [ApolloServerPluginLandingPageDisabled(), inputPaths(), introspectionForStaff(), refuseNul()] });
  await server.start();
  return server;
}

function common(logger: Logger) {
  const quiet = { debug: () => {}, info: () => {}, warn: (message: string) => logger.warn(message), error: (message: string) => logger.error(message) };
  return {
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: documentLimits.tokens },
    validationRules: [limitRule] as ValidationRule[],
    formatError: createErrorFormatter(logger),
    logger: quiet,
  };
}

/** Root fields whose answers are the same for everybody until public data changes. */
const publicFields = new Set(["organization", "postings", "posting", "roleTemplates", "roleTemplate", "node", "__typename", "__schema", "__type"]);

// Only documents that have been answered without error, and that read public data alone.
function markKeepable(): ApolloServerPlugin<PublicRequestContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ contextValue, document, operation, response }) {
          if (contextValue.request === null || document === undefined || operation === undefined || operation === null) return;
          const { body } = response;
          const isClean = body.kind === "single" && body.singleResult.errors === undefined;
          contextValue.request.keepable = isClean && readsPublicDataAlone(document, operation);
        },
      };
    },
  };
}

function readsPublicDataAlone(document: DocumentNode, operation: OperationDefinitionNode): boolean {
  return operation.operation === "query" && rootFields(document, operation.selectionSet).every((name) => publicFields.has(name));
}

function rootFields(document: DocumentNode, { selections }: SelectionSetNode): string[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection.name.value];
    if (selection.kind === Kind.INLINE_FRAGMENT) return rootFields(document, selection.selectionSet);
    const fragment = document.definitions.find((definition) => definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === selection.name.value);
    return fragment?.kind === Kind.FRAGMENT_DEFINITION ? rootFields(document, fragment.selectionSet) : ["unknown"];
  });
}

// A stranger learns nothing of the staff schema; a valid document of theirs is refused field by field anyway.
function introspectionForStaff(): ApolloServerPlugin<StaffContext> {
  return {
    async requestDidStart({ schema, contextValue }) {
      return {
        async didResolveOperation({ document }) {
          if (contextValue.viewer !== null) return;
          const asksForTheSchema = validate(schema, document, [NoSchemaIntrospectionCustomRule]).length > 0;
          if (asksForTheSchema) throw new GraphQLError("Sign in to read the schema.", { extensions: { code: "UNAUTHENTICATED", http: { status: 401 } } });
        },
      };
    },
  };
}
