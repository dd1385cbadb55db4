import Bytes
import HTTP

/// A file that somebody sent, looked at and ready to be kept.
package struct Intake: Sendable {
  package let kind: FileKind
  /// As it is shown, and saved under.
  package let name: String
  /// What is kept: the file itself first, then, for a picture, the two sizes for looking at.
  package let files: [Bytes]
  /// In pixels; 0 for what is no picture.
  package let width: Int
  package let height: Int

  package var whole: Bytes { files[0] }
  package var size: Int { files.reduce(0) { $0 + $1.count } }

  /// Decides what it is, and writes a picture anew.
  ///
  /// - Throws: ``FileFault``.
  package static func take(_ file: UploadedFile) async throws -> Intake {
    if file.hadFolders { throw FileFault.hasFolders }
    return try await take(file.bytes, named: file.filename)
  }

  package static func take(_ bytes: Bytes, named name: String) async throws -> Intake {
    let kind = try FileCheck.kind(of: bytes, named: name)
    guard kind.isPicture else {
      return Intake(kind: kind, name: FileCheck.name(name, as: kind), files: [bytes], width: 0, height: 0)
    }
    let picture = try await PictureMaker.shared.files(of: bytes, kind)
    return Intake(
      kind: picture.kind, name: FileCheck.name(name, as: picture.kind),
      files: [picture.whole, picture.shown, picture.small], width: picture.width, height: picture.height)
  }
}
