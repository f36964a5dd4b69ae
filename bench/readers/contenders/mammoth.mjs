import mammoth from "mammoth";

/** HTML, and no cells yet. */
export const read = async (bytes) => {
  await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
  return null;
};
