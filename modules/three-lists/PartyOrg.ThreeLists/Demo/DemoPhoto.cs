using System.Buffers.Binary;
using System.IO.Compression;

namespace PartyOrg.ThreeLists.Demo;

/// <summary>Paints small pictures for evidence, invented like the rest: a sky, hills, a house and what stands before it. Written as PNG with nothing but the base library.</summary>
internal static class DemoPhoto
{
    public const string ContentType = "image/png";
    private const int Width = 360;
    private const int Height = 240;
    private const int Horizon = 110;
    private const byte Rgb = 2;

    private static readonly uint[] Crc = Enumerable.Range(0, 256).Select(n => Enumerable.Range(0, 8).Aggregate((uint)n, (c, _) => (c & 1) != 0 ? 0xEDB88320 ^ (c >> 1) : c >> 1)).ToArray();

    public static MemoryStream Paint(int number)
    {
        var pixels = new MemoryStream();
        using (var deflated = new ZLibStream(pixels, CompressionLevel.Fastest, leaveOpen: true))
        {
            for (var y = 0; y < Height; y++)
            {
                deflated.WriteByte(0); // no filter
                for (var x = 0; x < Width; x++)
                {
                    var (r, g, b) = ColorAt(x, y, number);
                    deflated.Write([(byte)Math.Clamp(r, 0, 255), (byte)Math.Clamp(g, 0, 255), (byte)Math.Clamp(b, 0, 255)]);
                }
            }
        }

        var png = new MemoryStream();
        png.Write([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, Width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), Height);
        (header[8], header[9]) = (8, Rgb);
        Chunk(png, "IHDR"u8, header);
        Chunk(png, "IDAT"u8, pixels.ToArray());
        Chunk(png, "IEND"u8, []);
        png.Position = 0;
        return png;
    }

    private static (int R, int G, int B) ColorAt(int x, int y, int number)
    {
        var grain = ((x * 31) + (y * 57) + (number * 13)) % 9;
        var hill = Horizon - (int)(22 * Math.Sin((x + (number * 47)) / 58.0)) - (int)(9 * Math.Sin((x + number) / 17.0));
        var (houseX, houseY) = (60 + (number * 37 % 180), 118);
        var (dx, dy) = (x - houseX, y - houseY);
        return dx is >= 0 and < 90 && dy is >= 0 and < 62 ? Wall(dx, dy, grain)
            : dy < 0 && dy > -30 && Math.Abs(dx - 45) < 56 + dy ? (150 + grain, 60 + grain, 48)
            : y > 178 ? (168 + grain, 160 + grain, 146 + grain)
            : y > hill ? (88 + grain + (number * 5 % 30), 132 + grain - ((y - hill) / 4), 70 + grain)
            : (150 + (y / 3) + grain, 190 + (y / 4), 228 + (grain / 2));
    }

    private static (int R, int G, int B) Wall(int dx, int dy, int grain) =>
        dx is > 38 and < 54 && dy > 28 ? (112 + grain, 60, 44)
        : (dx is (> 10 and < 28) or (> 62 and < 80)) && dy is > 16 and < 36 ? (92, 128 + grain, 160 + grain)
        : dy is > 4 and < 12 && dx is > 12 and < 78 ? (196 + grain, 40, 36)
        : (228 + grain, 222 + grain, 208 + grain);

    private static void Chunk(MemoryStream png, ReadOnlySpan<byte> kind, byte[] data)
    {
        var number = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        png.Write(number);
        png.Write(kind);
        png.Write(data);
        var crc = 0xFFFFFFFF;
        foreach (var b in (byte[])[.. kind, .. data])
        {
            crc = Crc[(crc ^ b) & 0xFF] ^ (crc >> 8);
        }

        BinaryPrimitives.WriteUInt32BigEndian(number, crc ^ 0xFFFFFFFF);
        png.Write(number);
    }
}
