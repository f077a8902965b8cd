import { describeOn } from "../testkit/databases.ts";
import { killServers, title } from "./killed-server.ts";

describeOn("postgres", title, killServers);
