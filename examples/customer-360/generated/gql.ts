/* eslint-disable */
import * as types from './graphql.ts';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Customer360Example($email: String!) {\n    customer(email: $email) {\n      contacts {\n        name\n        jobTitle\n        company {\n          name\n        }\n      }\n      deals(first: 3) {\n        nodes {\n          name\n          status\n          amount {\n            amount\n            currency\n          }\n        }\n      }\n      tickets(first: 3) {\n        nodes {\n          subject\n          status\n          assignee {\n            name\n          }\n        }\n      }\n      invoices(first: 3) {\n        nodes {\n          number\n          status\n          account {\n            title\n          }\n          total {\n            amount\n            currency\n          }\n        }\n      }\n      sources {\n        account {\n          name\n        }\n        state\n        message\n      }\n    }\n  }\n": typeof types.Customer360ExampleDocument,
};
const documents: Documents = {
    "\n  query Customer360Example($email: String!) {\n    customer(email: $email) {\n      contacts {\n        name\n        jobTitle\n        company {\n          name\n        }\n      }\n      deals(first: 3) {\n        nodes {\n          name\n          status\n          amount {\n            amount\n            currency\n          }\n        }\n      }\n      tickets(first: 3) {\n        nodes {\n          subject\n          status\n          assignee {\n            name\n          }\n        }\n      }\n      invoices(first: 3) {\n        nodes {\n          number\n          status\n          account {\n            title\n          }\n          total {\n            amount\n            currency\n          }\n        }\n      }\n      sources {\n        account {\n          name\n        }\n        state\n        message\n      }\n    }\n  }\n": types.Customer360ExampleDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Customer360Example($email: String!) {\n    customer(email: $email) {\n      contacts {\n        name\n        jobTitle\n        company {\n          name\n        }\n      }\n      deals(first: 3) {\n        nodes {\n          name\n          status\n          amount {\n            amount\n            currency\n          }\n        }\n      }\n      tickets(first: 3) {\n        nodes {\n          subject\n          status\n          assignee {\n            name\n          }\n        }\n      }\n      invoices(first: 3) {\n        nodes {\n          number\n          status\n          account {\n            title\n          }\n          total {\n            amount\n            currency\n          }\n        }\n      }\n      sources {\n        account {\n          name\n        }\n        state\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').Customer360ExampleDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
