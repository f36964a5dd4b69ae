export * from "@fenjie/core";
