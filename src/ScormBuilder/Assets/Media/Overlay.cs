using System.Collections.Immutable;

namespace ScormBuilder.Assets.Media;

/// <summary>Changes in place: the file keeps its length, so that whatever points into it stays right.</summary>
internal sealed class Overlay
{
    private readonly List<(long At, Piece Piece)> changes = [];

    /// <summary>Writes bytes at a place.</summary>
    public void Put(long at, params byte[] bytes) => changes.Add((at, Piece.Literal(bytes)));

    /// <summary>Writes zeros at a place.</summary>
    public void Blank(long at, long length) => changes.Add((at, Piece.Zeros(Math.Max(0, length))));

    /// <summary>The file with its changes; where two of them overlap, the rest of the later one is left out or made zeros.</summary>
    public ImmutableArray<Piece> Pieces(long length)
    {
        var pieces = ImmutableArray.CreateBuilder<Piece>();
        var done = 0L;
        foreach (var (at, piece) in changes.OrderBy(change => change.At).ThenBy(change => change.Piece.Length))
        {
            if (at > done)
            {
                pieces.Add(Piece.Copy(done, at - done));
                done = at;
            }

            var rest = Math.Min(at + piece.Length, length) - done;
            if (rest > 0)
            {
                pieces.Add(done == at && rest == piece.Length ? piece : Piece.Zeros(rest));
                done += rest;
            }
        }

        pieces.Add(Piece.Copy(done, length - done));
        return pieces.ToImmutable();
    }
}
