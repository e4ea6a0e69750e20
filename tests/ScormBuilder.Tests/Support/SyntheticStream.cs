namespace ScormBuilder.Tests.Support;

/// <summary>A stream of any length that takes no memory.</summary>
/// <param name="length">Its length.</param>
/// <param name="failAt">Position from which reading fails.</param>
/// <param name="readAt">Position at which <paramref name="then"/> is called.</param>
/// <param name="then">What happens there.</param>
internal sealed class SyntheticStream(long length, long failAt = long.MaxValue, long readAt = long.MaxValue, Action? then = null) : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => length;

    public override long Position { get; set; }

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (Position >= failAt)
        {
            throw new IOException("The disk cannot be read.");
        }

        if (Position >= readAt)
        {
            then?.Invoke();
        }

        var read = (int)Math.Min(count, length - Position);
        Position += read;
        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}

/// <summary>A stream that counts what is written and keeps none of it.</summary>
internal sealed class CountingStream : Stream
{
    private long length;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => length;

    public override long Position { get => length; set => throw new NotSupportedException(); }

    public override void Write(byte[] buffer, int offset, int count) => length += count;

    public override void Write(ReadOnlySpan<byte> buffer) => length += buffer.Length;

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
