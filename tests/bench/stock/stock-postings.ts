import { Field, ID, Int, GraphQLISODateTime, ObjectType } from "type-graphql";
import { Column, Entity, Index, ManyToOne, OneToMany, OneToOne, PrimaryGeneratedColumn, JoinColumn, type Relation } from "typeorm";

// One class is table and GraphQL type at once, one table a list: what the tutorials of TypeGraphQL and TypeORM teach.

@Entity()
@ObjectType("Location")
export class Place {
  @PrimaryGeneratedColumn() id!: number;
  @Column("integer") position!: number;
  @Field(() => String) @Column("text") name!: string;
  @Field(() => String, { nullable: true }) @Column("text", { nullable: true }) street!: string | null;
  @Field(() => String) @Column("text") city!: string;
  @Field(() => String) @Column("text") region!: string;
  @Field(() => String, { nullable: true }) @Column("text", { nullable: true }) postalCode!: string | null;
  @Field(() => String) @Column("text") country!: string;
  @Index() @ManyToOne(() => Posting, ({ locations }) => locations) posting!: Relation<Posting>;
}

@Entity()
@ObjectType()
export class SalaryBenchmark {
  @PrimaryGeneratedColumn() id!: number;
  @Field(() => Int) @Column("integer") average!: number;
  @Field(() => Int) @Column("integer") low!: number;
  @Field(() => Int) @Column("integer") high!: number;
  @Field(() => String) @Column("text") currency!: string;
  @Field(() => String) @Column("text") period!: string;
  @Field(() => String) @Column("text") source!: string;
}

@Entity()
@ObjectType()
export class Compensation {
  @PrimaryGeneratedColumn() id!: number;
  @Field(() => Int, { nullable: true }) @Column("integer", { nullable: true }) min!: number | null;
  @Field(() => Int, { nullable: true }) @Column("integer", { nullable: true }) max!: number | null;
  @Field(() => String) @Column("text") currency!: string;
  @Field(() => String) @Column("text") period!: string;
  @Field(() => String, { nullable: true }) @Column("text", { nullable: true }) note!: string | null;
  @Field(() => SalaryBenchmark, { nullable: true }) @OneToOne(() => SalaryBenchmark, { nullable: true, cascade: true }) @JoinColumn() benchmark!: Relation<SalaryBenchmark> | null;
}

@Entity()
export class Responsibility {
  @PrimaryGeneratedColumn() id!: number;
  @Column("integer") position!: number;
  @Column("text") text!: string;
  @Index() @ManyToOne(() => Posting, ({ responsibilityRows }) => responsibilityRows) posting!: Relation<Posting>;
}

@Entity()
@ObjectType()
export class Requirement {
  @PrimaryGeneratedColumn() id!: number;
  @Column("integer") position!: number;
  @Field(() => String) @Column("text") text!: string;
  @Field(() => String) @Column("text") kind!: string;
  @Index() @ManyToOne(() => Posting, ({ requirements }) => requirements) posting!: Relation<Posting>;
}

@Entity()
@ObjectType()
export class Credential {
  @PrimaryGeneratedColumn() id!: number;
  @Column("integer") position!: number;
  @Field(() => String) @Column("text") name!: string;
  @Field(() => String, { nullable: true }) @Column("text", { nullable: true }) abbreviation!: string | null;
  @Field(() => String, { nullable: true }) @Column("text", { nullable: true }) issuer!: string | null;
  @Field(() => Boolean) @Column("boolean") required!: boolean;
  @Index() @ManyToOne(() => Posting, ({ credentials }) => credentials) posting!: Relation<Posting>;
}

@Entity()
export class Benefit {
  @PrimaryGeneratedColumn() id!: number;
  @Column("integer") position!: number;
  @Column("text") text!: string;
  @Index() @ManyToOne(() => Posting, ({ benefitRows }) => benefitRows) posting!: Relation<Posting>;
}

@Entity()
export class Highlight {
  @PrimaryGeneratedColumn() id!: number;
  @Column("integer") position!: number;
  @Column("text") text!: string;
  @Index() @ManyToOne(() => Posting, ({ highlightRows }) => highlightRows) posting!: Relation<Posting>;
}

@Entity()
@ObjectType()
export class DocumentInstruction {
  @PrimaryGeneratedColumn() id!: number;
  @Column("integer") position!: number;
  @Field(() => String) @Column("text") kind!: string;
  @Field(() => String) @Column("text") requirement!: string;
  @Field(() => [String]) @Column("simple-json") acceptedTypes!: string[];
  @Field(() => Int) @Column("integer") maxBytes!: number;
  @Index() @ManyToOne(() => ApplicationInstructions, ({ documents }) => documents) instructions!: Relation<ApplicationInstructions>;
}

@Entity()
@ObjectType()
export class Question {
  @PrimaryGeneratedColumn() rowId!: number;
  @Column("integer") position!: number;
  @Field(() => ID) @Column("text") id!: string;
  @Field(() => String) @Column("text") text!: string;
  @Field(() => String) @Column("text") kind!: string;
  @Field(() => Boolean) @Column("boolean") required!: boolean;
  @Field(() => [String]) @Column("simple-json") choices!: string[];
  @Index() @ManyToOne(() => ApplicationInstructions, ({ questions }) => questions) instructions!: Relation<ApplicationInstructions>;
}

@Entity()
@ObjectType()
export class ApplicationInstructions {
  @PrimaryGeneratedColumn() id!: number;
  @Field(() => [DocumentInstruction]) @OneToMany(() => DocumentInstruction, ({ instructions }) => instructions, { cascade: true }) documents!: Relation<DocumentInstruction>[];
  @Field(() => [Question]) @OneToMany(() => Question, ({ instructions }) => instructions, { cascade: true }) questions!: Relation<Question>[];
  @Field(() => GraphQLISODateTime, { nullable: true }) @Column("datetime", { nullable: true }) closesAt!: Date | null;
  @Field(() => String, { nullable: true }) @Column("text", { nullable: true }) contact!: string | null;
  @Field(() => String) @Column("text") text!: string;
}

@Entity()
@ObjectType()
export class RoleTemplate {
  @PrimaryGeneratedColumn() id!: number;
  @Field(() => String) @Column("text") slug!: string;
  @Field(() => String) @Column("text") title!: string;
}

@Entity()
@ObjectType()
@Index(["state", "publishedAt"])
export class Posting {
  @Field(() => ID) @PrimaryGeneratedColumn() id!: number;
  @Column("text") state!: string;
  @Field(() => String) @Column("text", { unique: true }) slug!: string;
  @Field(() => String) @Column("text") title!: string;
  @Field(() => String) @Column("text") summary!: string;
  @Field(() => String) @Column("text") department!: string;
  @Field(() => String) @Column("text") employmentType!: string;
  @Field(() => String) @Column("text") workplaceType!: string;
  @Field(() => [Place]) @OneToMany(() => Place, ({ posting }) => posting, { cascade: true }) locations!: Relation<Place>[];
  @Field(() => Compensation, { nullable: true }) @OneToOne(() => Compensation, { nullable: true, cascade: true }) @JoinColumn() compensation!: Relation<Compensation> | null;
  @OneToMany(() => Responsibility, ({ posting }) => posting, { cascade: true }) responsibilityRows!: Relation<Responsibility>[];
  @Field(() => [Requirement]) @OneToMany(() => Requirement, ({ posting }) => posting, { cascade: true }) requirements!: Relation<Requirement>[];
  @Field(() => [Credential]) @OneToMany(() => Credential, ({ posting }) => posting, { cascade: true }) credentials!: Relation<Credential>[];
  @OneToMany(() => Benefit, ({ posting }) => posting, { cascade: true }) benefitRows!: Relation<Benefit>[];
  @OneToMany(() => Highlight, ({ posting }) => posting, { cascade: true }) highlightRows!: Relation<Highlight>[];
  @Field(() => String) @Column("text") aboutOrganization!: string;
  @Field(() => ApplicationInstructions) @OneToOne(() => ApplicationInstructions, { cascade: true }) @JoinColumn() applicationInstructions!: Relation<ApplicationInstructions>;
  @Field(() => GraphQLISODateTime) @Column("datetime") publishedAt!: Date;
  @Field(() => GraphQLISODateTime) @Column("datetime") updatedAt!: Date;
  @Field(() => GraphQLISODateTime, { nullable: true }) @Column("datetime", { nullable: true }) closesAt!: Date | null;
  @Field(() => RoleTemplate, { nullable: true }) @ManyToOne(() => RoleTemplate, { nullable: true }) roleTemplate!: Relation<RoleTemplate> | null;
}

export const stockEntities = [Place, SalaryBenchmark, Compensation, Responsibility, Requirement, Credential, Benefit, Highlight, DocumentInstruction, Question, ApplicationInstructions, RoleTemplate, Posting];
