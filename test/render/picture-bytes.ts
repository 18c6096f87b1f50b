import { deflateSync } from 'node:zlib';

/** The beginning of a PNG of a size; enough for whoever only asks for it. */
export function png(width: number, height: number): Uint8Array {
  const head = Buffer.alloc(33);
  Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex').copy(head);
  head.writeUInt32BE(width, 16);
  head.writeUInt32BE(height, 20);
  return new Uint8Array(Buffer.concat([head, deflateSync(Buffer.alloc(4))]));
}
