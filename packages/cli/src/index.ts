/** Parser and questions in one import, for people who want only one. */

export * from "@fenjie/core";
export * from "@fenjie/sdk";
