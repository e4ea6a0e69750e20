using System.Collections.Immutable;

namespace ScormBuilder.Assets.Media;

/// <summary>A file as it is packed, read from its source piece by piece and never held whole.</summary>
internal sealed class PieceStream(Stream source, ImmutableArray<Piece> pieces) : Stream
{
    private int current;
    private long done;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length { get; } = pieces.Sum(piece => piece.Length);

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        while (current < pieces.Length && done == pieces[current].Length)
        {
            (current, done) = (current + 1, 0);
        }

        if (current == pieces.Length || buffer.IsEmpty)
        {
            return 0;
        }

        var count = Fill(pieces[current], buffer[..(int)Math.Min(buffer.Length, pieces[current].Length - done)]);
        done += count;
        return count;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            source.Dispose();
        }

        base.Dispose(disposing);
    }

    private int Fill(Piece piece, Span<byte> buffer)
    {
        if (piece.Given is { } given)
        {
            given.AsSpan((int)done, buffer.Length).CopyTo(buffer);
            return buffer.Length;
        }

        if (piece.From < 0)
        {
            buffer.Clear();
            return buffer.Length;
        }

        source.Position = piece.From + done;
        var count = source.Read(buffer);
        return count > 0 ? count : throw new IOException("The file has been cut off meanwhile.");
    }
}
