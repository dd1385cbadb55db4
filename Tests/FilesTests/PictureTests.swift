import Bytes
import CPictures
import Files
import Testing

@Suite struct PictureTests {
  private func fault(_ bytes: Bytes, _ kind: FileKind) async -> FileFault? {
    do {
      _ = try await PictureMaker.shared.files(of: bytes, kind)
      return nil
    } catch { return error as? FileFault }
  }

  /// A JPEG of two halves, without anything noted in it.
  private func jpeg(_ width: Int = 400, _ height: Int = 200) async throws -> Bytes {
    try await PictureMaker.shared.files(of: PNG.halves(width, height), .png).shown
  }

  private func size(_ bytes: Bytes) -> (Int, Int) {
    var image = pictures_image()
    defer { pictures_free(&image) }
    guard pictures_read_jpeg(bytes.start, bytes.count, 1 << 30, 65_000, &image) == PICTURES_OK else { return (0, 0) }
    return (Int(image.width), Int(image.height))
  }

  /// Whether a place of a JPEG is red, or blue.
  private func colour(_ bytes: Bytes, _ x: Int, _ y: Int) -> String {
    var image = pictures_image()
    defer { pictures_free(&image) }
    guard pictures_read_jpeg(bytes.start, bytes.count, 1 << 30, 65_000, &image) == PICTURES_OK,
      let pixels = image.pixels
    else { return "nothing" }
    let place = 4 * (y * Int(image.width) + x)
    return pixels[place] > 200 && pixels[place + 2] < 60 ? "red" : pixels[place + 2] > 200 ? "blue" : "other"
  }

  private func holds(_ bytes: Bytes, _ text: String) -> Bool {
    let (all, wanted) = (bytes.copied, Array(text.utf8))
    return all.indices.contains { all[$0...].starts(with: wanted) }
  }

  @Test func whereAPictureWasTakenIsGone() async throws {
    let taken = Exif.put(into: try await jpeg(), orientation: 1)
    for word in [Exif.place, "Bodil", "Exif", "ICC_PROFILE", "xmpmeta"] { #expect(holds(taken, word)) }
    let files = try await PictureMaker.shared.files(of: taken, .jpeg)
    for file in [files.whole, files.shown, files.small] {
      for word in [Exif.place, "Bodil", "Exif", "ICC_PROFILE", "xmpmeta", "Fjordby"] { #expect(!holds(file, word)) }
    }
    #expect(files.kind == .jpeg)
  }

  @Test func whereADrawingWasMadeIsGone() async throws {
    let chunks = PNG.chunk("eXIf", Exif.noted(orientation: 1)) + PNG.chunk("tEXt", Array("Author\0Bodil".utf8))
    let drawn = PNG.halves(60, 20, chunks: chunks)
    #expect(holds(drawn, "Bodil") && holds(drawn, Exif.place))
    let files = try await PictureMaker.shared.files(of: drawn, .png)
    #expect(files.kind == .png)
    for file in [files.whole, files.shown, files.small] {
      #expect(!holds(file, "Bodil") && !holds(file, Exif.place) && !holds(file, "eXIf") && !holds(file, "tEXt"))
    }
  }

  /// Where the left side, red, is when the picture is shown as the camera was held.
  @Test(arguments: [
    (1, "left"), (2, "right"), (3, "right"), (4, "left"), (5, "top"), (6, "top"), (7, "bottom"), (8, "bottom"),
  ])
  func aPictureStandsAsItWasHeld(_ orientation: Int, _ side: String) async throws {
    let taken = Exif.put(into: try await jpeg(), orientation: orientation)
    let files = try await PictureMaker.shared.files(of: taken, .jpeg)
    let lies = orientation < 5
    #expect(files.width == (lies ? 400 : 200) && files.height == (lies ? 200 : 400))
    #expect(size(files.whole) == (files.width, files.height))
    let (first, last) =
      lies
      ? (colour(files.whole, 20, 100), colour(files.whole, 380, 100))
      : (colour(files.whole, 100, 20), colour(files.whole, 100, 380))
    let isFirst = side == "left" || side == "top"
    #expect(first == (isFirst ? "red" : "blue") && last == (isFirst ? "blue" : "red"))
  }

  @Test func orientationIsReadInPNGToo() async throws {
    let drawn = PNG.halves(40, 20, chunks: PNG.chunk("eXIf", Exif.noted(orientation: 6)))
    let files = try await PictureMaker.shared.files(of: drawn, .png)
    #expect(files.width == 20 && files.height == 40)
  }

  @Test func thereAreTwoSizesForLookingAt() async throws {
    let files = try await PictureMaker.shared.files(of: PNG.halves(2_000, 500), .png)
    #expect(files.width == 2_000 && size(files.shown) == (1_200, 300) && size(files.small) == (480, 120))
    #expect(colour(files.small, 10, 60) == "red" && colour(files.small, 470, 60) == "blue")
  }

  @Test func aSmallPictureIsNotMadeLarger() async throws {
    let files = try await PictureMaker.shared.files(of: PNG.halves(3, 2), .png)
    #expect(files.width == 3 && size(files.shown) == (3, 2) && size(files.small) == (3, 2))
  }

  @Test func anEnormousPictureIsRefusedByItsHeader() async throws {
    let bomb = Bytes(PNG.header(60_000, 60_000) + PNG.chunk("IDAT", [0x78, 1]) + PNG.chunk("IEND", []))
    #expect(await fault(bomb, .png) == .tooManyPixels)
    var jpeg = (try await jpeg()).copied
    let frame = try #require(jpeg.indices.first { jpeg[$0] == 0xFF && [0xC0, 0xC2].contains(jpeg[$0 + 1]) })
    for place in 0..<2 { (jpeg[frame + 5 + 2 * place], jpeg[frame + 6 + 2 * place]) = (0xEA, 0x60) }
    #expect(await fault(Bytes(jpeg), .jpeg) == .tooManyPixels)
    var gif = Self.gif
    (gif[6], gif[7], gif[8], gif[9]) = (0x60, 0xEA, 0x60, 0xEA)
    #expect(await fault(Bytes(gif), .gif) == .tooManyPixels)
  }

  @Test func aPictureThatIsCutOffIsRefused() async throws {
    let whole = try await jpeg(800, 600)
    for part in [whole.count / 2, whole.count - 40, 30, 4] {
      #expect(await fault(whole.part(0..<part), .jpeg) == .brokenPicture, "\(part) of \(whole.count)")
    }
    let drawn = PNG.halves(100, 100)
    #expect(await fault(drawn.part(0..<drawn.count / 2), .png) == .brokenPicture)
    #expect(await fault(Bytes(Self.gif.dropLast(6)), .gif) == .brokenPicture)
    #expect(await fault(Bytes(Self.webp.dropLast(12)), .webp) == .brokenPicture)
  }

  @Test func whatOnlyBeginsLikeAPictureIsRefused() async {
    #expect(await fault(Bytes([0xFF, 0xD8, 0xFF] + Array("<script>alert(1)</script>".utf8)), .jpeg) == .brokenPicture)
    #expect(await fault(Bytes(Array("GIF89a<script>".utf8)), .gif) != nil)
    #expect(await fault(Bytes(Array("RIFF0000WEBP<svg>".utf8)), .webp) == .brokenPicture)
  }

  /// What comes after a picture does not come along: no file is two things at once.
  @Test func nothingHidesBehindAPicture() async throws {
    let hidden = "<html><script>alert(document.cookie)</script>"
    let files = try await PictureMaker.shared.files(of: Bytes((try await jpeg()).copied + hidden.utf8), .jpeg)
    #expect(!holds(files.whole, "script"))
  }

  @Test func theOtherFormatsAreRead() async throws {
    let gif = try await PictureMaker.shared.files(of: Bytes(Self.gif), .gif)
    #expect(gif.kind == .png && gif.width == 1 && colour(gif.small, 0, 0) == "red")
    let webp = try await PictureMaker.shared.files(of: Bytes(Self.webp), .webp)
    #expect(webp.kind == .jpeg && webp.width == 1)
  }

  @Test func aPictureThatMovesIsRefused() async {
    let frame = Self.gif[19..<35]
    #expect(await fault(Bytes(Self.gif.dropLast() + frame + [0x3B]), .gif) == .moving)
  }

  @Test func bytesThatAreTurnedAroundBreakNothing() async throws {
    let wholes: [(Bytes, FileKind)] = [
      (Exif.put(into: try await jpeg(64, 48), orientation: 6), .jpeg), (PNG.halves(24, 16), .png),
      (Bytes(Self.gif), .gif), (Bytes(Self.webp), .webp),
    ]
    for (whole, kind) in wholes {
      for _ in 0..<300 {
        var bytes = whole.copied
        for _ in 0..<3 { bytes[.random(in: 3..<bytes.count)] = .random(in: 0...255) }
        _ = await fault(Bytes(bytes), kind)
      }
    }
  }

  /// Red, one pixel.
  static let gif: [UInt8] = [
    0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 1, 0, 1, 0, 0x80, 0, 0, 0xFF, 0, 0, 0, 0, 0, 0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0,
    2, 2, 0x44, 1, 0, 0x3B,
  ]
  static let webp: [UInt8] = [
    0x52, 0x49, 0x46, 0x46, 0x22, 0, 0, 0, 0x57, 0x45, 0x42, 0x50, 0x56, 0x50, 0x38, 0x20, 0x16, 0, 0, 0, 0x30, 1, 0,
    0x9D, 1, 0x2A, 1, 0, 1, 0, 0x0E, 0xC0, 0xFE, 0x25, 0xA4, 0, 3, 0x70, 0, 0, 0, 0,
  ]
}
