import { Field, ID, InterfaceType } from "type-graphql";

@InterfaceType({ description: "Anything with a global id, after the Relay object identification spec.", resolveType: (value: Node) => value.constructor.name.replace(/^Public/, "") })
export abstract class Node {
  @Field(() => ID, { description: "Opaque, and the same for ever." }) id!: string;
}
