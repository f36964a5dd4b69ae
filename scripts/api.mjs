// `npm run api`: writes down the public names of each published package, one report for every entry of its exports map,
// from the declarations that were built. `--check` writes nothing; the exit code is 1 where a report is out of step,
// a public name has no docstring, or a type in a signature cannot be imported from anywhere.
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { CompilerState, Extractor, ExtractorConfig } from "@microsoft/api-extractor";

const root = fileURLToPath(new URL("..", import.meta.url));
const isCheck = process.argv.includes("--check");

const faults = readdirSync(join(root, "packages")).flatMap(reportPackage);
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;

/** Reports every entry of a package and returns what is wrong. */
function reportPackage(folder) {
  const project = join(root, "packages", folder);
  const { exports } = JSON.parse(readFileSync(join(project, "package.json"), "utf8"));
  const entries = Object.entries(exports).flatMap(([name, { types, import: esm }]) => {
    const declarations = types ?? esm?.types;
    return declarations ? [configure(project, name, join(project, declarations))] : [];
  });
  if (!isCheck) mkdirSync(join(project, "api"), { recursive: true });
  const [first] = entries;
  const compilerState = CompilerState.create(first, {
    additionalEntryPoints: entries.map((entry) => entry.mainEntryPointFilePath),
  });

  const wrong = [];
  const missing = [];
  for (const entry of entries) {
    const report = `packages/${folder}/api/${basename(entry.reportFilePath)}`;
    const { apiReportChanged } = Extractor.invoke(entry, {
      compilerState,
      localBuild: !isCheck,
      messageCallback: (message) => {
        message.handled = true;
        if (message.messageId === "ae-forgotten-export") missing.push({ report, text: message.text });
        else if (message.category !== "console" && /^(?:error|warning)$/u.test(message.logLevel)) {
          wrong.push(`${report}: ${message.text} (${message.messageId})`);
        }
      },
    });
    if (apiReportChanged && isCheck) {
      wrong.push(`${report} is out of step with the code; run: npm run api, then review its diff`);
    }
    wrong.push(...undocumented(entry).map((line) => `${report}: no docstring for ${line}`));
  }
  return [...wrong, ...missing.filter(isNowhere(entries)).map(({ report, text }) => `${report}: ${text}`)];
}

function configure(project, name, declarations) {
  const reportTempFolder = join(root, "node_modules/.cache/api", basename(project));
  return ExtractorConfig.prepare({
    packageJsonFullPath: join(project, "package.json"),
    configObject: {
      projectFolder: project,
      mainEntryPointFilePath: declarations,
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            target: "es2022",
            module: "nodenext",
            strict: true,
            skipLibCheck: true,
            types: [],
          },
          files: [declarations],
        },
      },
      apiReport: {
        enabled: true,
        reportFileName: `${name === "." ? "index" : name.slice(2).replaceAll("/", "-")}.api.md`,
        reportFolder: join(project, "api"),
        reportTempFolder,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      newlineKind: "lf",
      messages: {
        extractorMessageReporting: {
          default: { logLevel: "warning" },
          // All that is exported is public; nothing is marked as alpha, beta or internal.
          "ae-missing-release-tag": { logLevel: "none" },
          // Told by the report itself; the list would name built files, whose names and lines change.
          "ae-undocumented": { logLevel: "none" },
        },
        // typedoc reads the docstrings, and its words for faults in them are better.
        tsdocMessageReporting: { default: { logLevel: "none" } },
      },
    },
  });
}

/** The declarations, and members of them, that a report marks as undocumented. */
function undocumented({ reportTempFolder, reportFilePath }) {
  const lines = readFileSync(join(reportTempFolder, basename(reportFilePath)), "utf8").split("\n");
  return lines.flatMap((line, index) => (line.endsWith("(undocumented)") ? [lines[index + 1]?.trim()] : []));
}

function nameOf(declaration) {
  return (
    /(?:const|type|interface|function|class) (?<name>\w+)/u.exec(declaration)?.groups?.name ?? declaration
  );
}

/** Whether a type that one entry's signatures mention can be imported from no entry of the package. */
function isNowhere(entries) {
  const exported = new Set(
    entries.flatMap(({ reportTempFolder, reportFilePath }) =>
      [
        ...readFileSync(join(reportTempFolder, basename(reportFilePath)), "utf8").matchAll(/^export .*$/gmu),
      ].map(([declaration]) => nameOf(declaration)),
    ),
  );
  return ({ text }) => {
    const name = /symbol "(?<name>\w+)"/u.exec(text)?.groups?.name ?? "";
    // A constant stands behind `typeof`: the types made of it are what people import.
    return /^[A-Z]/u.test(name) && !exported.has(name);
  };
}
