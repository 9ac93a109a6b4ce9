/** Long enough to read a notice board on a photo, and a tenth of what a phone's camera sends. */
const longestSide = 1920;

/** The size of a picture made to fit, never larger than it was. */
export function fit(width: number, height: number, longest = longestSide): { width: number; height: number } {
  const factor = Math.min(1, longest / Math.max(width, height));
  return { width: Math.round(width * factor), height: Math.round(height * factor) };
}

/** A photo made small enough to send; anything else, and what can't be read as a picture, goes as it is. */
export async function shrink(file: File): Promise<File> {
  if (!['image/jpeg', 'image/png', 'image/webp'].includes(file.type)) {
    return file;
  }
  try {
    const picture = await createImageBitmap(file);
    const { width, height } = fit(picture.width, picture.height);
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    canvas.getContext('2d')!.drawImage(picture, 0, 0, width, height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.82));
    return blob && blob.size < file.size ? new File([blob], jpegName(file.name), { type: 'image/jpeg' }) : file;
  } catch {
    return file;
  }
}

export function jpegName(name: string): string {
  return name.replace(/\.[^.]*$/, '') + '.jpg';
}
