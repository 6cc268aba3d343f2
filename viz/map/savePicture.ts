import type { MapRenderer } from "./openLayer.ts";

/** Saves the map as it is seen, with the communities' names, as a PNG file. */
export async function savePicture(sigma: MapRenderer, paper: string, fileName: string): Promise<void> {
  const blob = await toBlob(drawPicture(sigma, paper));
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(link.href);
}

function drawPicture(sigma: MapRenderer, paper: string): HTMLCanvasElement {
  // WebGL keeps its picture only until the browser has shown it: draw again, then copy at once.
  sigma.refresh({ schedule: false });
  const { width, height } = sigma.getDimensions();
  const scale = window.devicePixelRatio || 1;
  const picture = document.createElement("canvas");
  picture.width = Math.round(width * scale);
  picture.height = Math.round(height * scale);
  const context = picture.getContext("2d");
  if (!context) throw new Error("The browser must draw on a canvas, but it does not.");
  context.fillStyle = paper;
  context.fillRect(0, 0, picture.width, picture.height);
  for (const canvas of sigma.getContainer().querySelectorAll("canvas")) {
    if (canvas.width > 0 && canvas.height > 0) context.drawImage(canvas, 0, 0, picture.width, picture.height);
  }
  context.scale(scale, scale);
  writeCommunityNames(context, sigma.getContainer(), paper);
  return picture;
}

function writeCommunityNames(context: CanvasRenderingContext2D, container: HTMLElement, paper: string): void {
  const origin = container.getBoundingClientRect();
  const names = container.parentElement?.querySelectorAll<HTMLElement>(".community-name:not(.away)") ?? [];
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.lineJoin = "round";
  for (const name of names) {
    const style = getComputedStyle(name);
    context.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    context.strokeStyle = paper;
    context.fillStyle = style.color;
    context.lineWidth = 5;
    for (const { text, x, y } of listLines(name)) {
      context.strokeText(text, x - origin.left, y - origin.top);
      context.fillText(text, x - origin.left, y - origin.top);
    }
  }
}

/** The lines that the browser broke a name into, each with its middle. */
function listLines(element: HTMLElement): readonly { text: string; x: number; y: number }[] {
  const node = element.firstChild;
  if (!(node instanceof Text)) return [];
  const lines: { text: string; box: DOMRect }[] = [];
  const range = document.createRange();
  for (const { 0: word, index } of node.data.matchAll(/\S+/g)) {
    range.setStart(node, index);
    range.setEnd(node, index + word.length);
    const box = range.getBoundingClientRect();
    const last = lines.at(-1);
    if (last && Math.abs(last.box.top - box.top) < box.height / 2) {
      last.text += ` ${word}`;
      last.box = new DOMRect(last.box.left, last.box.top, box.right - last.box.left, last.box.height);
    } else lines.push({ text: word, box });
  }
  return lines.map(({ text, box }) => ({ text, x: box.left + box.width / 2, y: box.top + box.height / 2 }));
}

function toBlob(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("The picture could not be made."))), "image/png");
  });
}
