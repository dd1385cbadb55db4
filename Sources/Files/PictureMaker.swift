import Bytes
import CPictures
import Database
import Glibc

/// A picture as it is kept: its pixels, turned as it is to be seen, in three sizes.
/// Nothing else that came with it, such as where and with what it was taken.
package struct PictureFiles: Sendable {
  package let kind: FileKind
  package let width: Int
  package let height: Int
  package let whole: Bytes
  /// For a page, and for a list: JPEG with a longest side of ``PictureMaker/shownSide`` and ``PictureMaker/smallSide``.
  package let shown: Bytes
  package let small: Bytes
}

/// Reads pictures and writes them anew.
///
/// One at a time, on a thread of its own: 50 million pixels take 200 MB while
/// they are read, and no more than one such picture is in memory.
package final class PictureMaker: Sendable {
  package static let shared = PictureMaker()

  package static let mostPixels = 50_000_000
  /// The longest side of what is kept; larger pictures are made smaller.
  package static let wholeSide = 4_000
  package static let shownSide = 1_200
  package static let smallSide = 480

  private let executor = BlockingExecutor(threads: 1)

  package func files(of bytes: Bytes, _ kind: FileKind) async throws -> PictureFiles {
    try await executor.run { try Self.make(bytes, kind) }
  }

  private static func make(_ bytes: Bytes, _ kind: FileKind) throws(FileFault) -> PictureFiles {
    let picture = try Pixels(bytes, kind)
    try picture.turn(Orientation.of(bytes, kind))
    try picture.fit(wholeSide)
    // What was drawn stays sharp; what was photographed stays small.
    let isDrawn = kind == .png || kind == .gif || picture.hasAlpha
    let whole = isDrawn ? try picture.png() : try picture.jpeg(quality: 88)
    let (width, height) = (picture.width, picture.height)
    try picture.fit(shownSide)
    let shown = try picture.jpeg(quality: 82)
    try picture.fit(smallSide)
    return PictureFiles(
      kind: isDrawn ? .png : .jpeg, width: width, height: height, whole: whole, shown: shown,
      small: try picture.jpeg(quality: 78))
  }
}

/// A picture in memory.
private final class Pixels {
  private var image: pictures_image

  init(_ bytes: Bytes, _ kind: FileKind) throws(FileFault) {
    image = pictures_image()
    let most = UInt64(PictureMaker.mostPixels)
    let result =
      switch kind {
      case .jpeg: pictures_read_jpeg(bytes.start, bytes.count, most, UInt32(PictureMaker.wholeSide), &image)
      case .png: pictures_read_png(bytes.start, bytes.count, most, &image)
      case .webp: pictures_read_webp(bytes.start, bytes.count, most, &image)
      case .gif: pictures_read_gif(bytes.start, bytes.count, most, &image)
      default: PICTURES_BROKEN
      }
    try Self.check(result)
  }

  deinit { pictures_free(&image) }

  var width: Int { Int(image.width) }
  var height: Int { Int(image.height) }
  var hasAlpha: Bool { image.has_alpha != 0 }

  func turn(_ orientation: Int) throws(FileFault) {
    try Self.check(pictures_turn(&image, Int32(orientation)))
  }

  /// Makes it smaller when its longest side is longer.
  func fit(_ side: Int) throws(FileFault) {
    guard max(width, height) > side else { return }
    var fitted = pictures_image()
    try Self.check(pictures_fit(&image, UInt32(side), &fitted))
    pictures_free(&image)
    image = fitted
  }

  func jpeg(quality: Int32) throws(FileFault) -> Bytes {
    var (bytes, count): (UnsafeMutablePointer<UInt8>?, Int) = (nil, 0)
    return try Self.taken(pictures_write_jpeg(&image, quality, &bytes, &count), bytes, count)
  }

  func png() throws(FileFault) -> Bytes {
    var (bytes, count): (UnsafeMutablePointer<UInt8>?, Int) = (nil, 0)
    return try Self.taken(pictures_write_png(&image, &bytes, &count), bytes, count)
  }

  private static func taken(
    _ result: pictures_result, _ bytes: UnsafeMutablePointer<UInt8>?, _ count: Int
  ) throws(FileFault) -> Bytes {
    defer { free(bytes) }
    try check(result)
    return Bytes(UnsafeBufferPointer(start: bytes, count: count))
  }

  private static func check(_ result: pictures_result) throws(FileFault) {
    switch result {
    case PICTURES_OK: return
    case PICTURES_TOO_LARGE, PICTURES_NO_MEMORY: throw .tooManyPixels
    case PICTURES_MOVING: throw .moving
    default: throw .brokenPicture
    }
  }
}
