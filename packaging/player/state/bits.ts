/** Collects whole numbers as bits, most significant bit first. */
export class BitWriter {
  readonly bits: number[] = [];

  /** Writes a number in so many bits; one that is too big is written as the largest that fits. */
  write(value: number, width: number): void {
    const fitting = Math.min(Math.max(0, Math.floor(value) || 0), 2 ** width - 1);
    for (let bit = width - 1; bit >= 0; bit--) this.bits.push(Math.floor(fitting / 2 ** bit) % 2);
  }

  writeAll(values: readonly number[], widths: readonly number[]): void {
    widths.forEach((width, index) => this.write(values[index] ?? 0, width));
  }
}

/** The bits asked for are not there. */
export class OutOfBits extends Error {}

/** Reads what {@link BitWriter} wrote, within the bits from `position` to `end`. */
export class BitReader {
  constructor(
    private readonly bits: readonly number[],
    public position = 0,
    private readonly end = bits.length,
  ) {}

  get left(): number {
    return this.end - this.position;
  }

  read(width: number): number {
    if (width > this.left) throw new OutOfBits();
    let value = 0;
    for (let bit = 0; bit < width; bit++) value = value * 2 + this.bits[this.position++]!;
    return value;
  }

  /** As many of the numbers as are there; the others are 0: an older build may have had fewer fields. */
  readAll(widths: readonly number[]): number[] {
    return widths.map((width) => {
      if (width > this.left) this.position = this.end;
      return this.left === 0 ? 0 : this.read(width);
    });
  }

  /** A reader of the next bits, which this one passes over. */
  slice(length: number): BitReader {
    if (length > this.left) throw new OutOfBits();
    const inner = new BitReader(this.bits, this.position, this.position + length);
    this.position += length;
    return inner;
  }
}
