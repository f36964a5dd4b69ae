import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

const dist = fileURLToPath(new URL("../dist/", import.meta.url));

const mediaTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
};

/**
 * Serves the built site as any static host would, on this machine only. `prefix` is the sub-path it
 * stands under: "/" or "/some/where/". Port 0 takes a free one. Gives the server and the site's address.
 */
export async function serveSite(port: number, prefix = "/"): Promise<{ server: Server; address: string }> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const inside = pathname.startsWith(prefix)
      ? decodeURIComponent(pathname.slice(prefix.length))
      : "404.html";
    const path = normalize(inside).replace(/^(?:\.\.[/\\])+/u, "");
    const file = path === "." || path.endsWith("/") ? join(path, "index.html") : path;
    const found = await readFile(join(dist, file)).catch(() => null);
    response.writeHead(found === null ? 404 : 200, {
      "content-type": mediaTypes[found === null ? ".html" : extname(file)] ?? "application/octet-stream",
    });
    // While the site is built anew, that page is missing too.
    response.end(found ?? (await readFile(join(dist, "404.html")).catch(() => "404")));
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  const { port: actual } = server.address() as AddressInfo;
  return { server, address: `http://localhost:${actual}${prefix}` };
}
