/** Makes a file of a text, which the browser saves among the downloads. This needs no permission. */
export type SaveFile = (name: string, type: string, text: string) => void;

/** Long enough for the browser to read the text. */
const KEPT_FOR_MS = 10_000;

export const saveFile: SaveFile = (name, type, text) => {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR_MS);
};
