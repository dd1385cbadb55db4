import Bytes
import CAssets
import HTTP

/// The style sheet, the script, the fonts: embedded in the program, sent with
/// an address that changes when they do, so that browsers may keep them for good.
public enum Assets {
  private struct Asset: Sendable {
    let name: String
    let type: String
    let plain: Bytes
    let packed: Bytes?
    let tag: String

    init(_ name: String, _ type: String, _ plain: Bytes) {
      self.name = name
      self.type = type
      self.plain = plain
      packed = type.hasPrefix("font/") ? nil : gzip(plain, level: 9)
      tag = String(Secrets.hash(Secrets.base64(Array(plain.buffer))).prefix(12))
    }

    var path: String { "/assets/\(name)?v=\(tag)" }

    /// The style sheet asks for the fonts by the address that the page preloads.
    func naming(_ fonts: [Asset]) -> Asset {
      guard type.hasPrefix("text/css") else { return self }
      let text = fonts.reduce(plain.text) { $0.replacing("/assets/\($1.name)", with: $1.path) }
      return Asset(name, type, Bytes(text))
    }
  }

  private static let all: [String: Asset] = {
    let embedded = (0..<samspil_asset_count).map { index in
      let entry = samspil_assets[index]
      return Asset(
        String(cString: entry.name), String(cString: entry.type), Bytes(static: entry.bytes, count: entry.size))
    }
    let fonts = embedded.filter { $0.type.hasPrefix("font/") }
    let others = embedded.filter { !$0.type.hasPrefix("font/") }.map { $0.naming(fonts) }
    return Dictionary(uniqueKeysWithValues: (fonts + others).map { ($0.name, $0) })
  }()

  private static let paths: [String: String] = all.mapValues(\.path)

  /// Where the asset is fetched.
  public static func path(_ name: String) -> String { paths[name] ?? "/assets/\(name)" }

  /// The asset that is asked for, ready at once; `nil` when none is.
  public static func response(to request: Request) -> Response? {
    guard request.path.hasPrefix("/assets/"), let asset = all[String(request.path.dropFirst(8))] else { return nil }
    let takesPacked = request.headers["Accept-Encoding"]?.contains("gzip") ?? false
    var response = Response(body: .bytes(takesPacked ? asset.packed ?? asset.plain : asset.plain))
    response.headers["Content-Type"] = asset.type
    response.headers["ETag"] = "\"\(asset.tag)\""
    let isNamedByVersion = request.query["v"] == asset.tag
    response.headers["Cache-Control"] = isNamedByVersion ? "public, max-age=31536000, immutable" : "no-cache"
    response.headers["X-Content-Type-Options"] = "nosniff"
    if asset.packed != nil { response.headers["Vary"] = "Accept-Encoding" }
    if takesPacked, asset.packed != nil { response.headers["Content-Encoding"] = "gzip" }
    response.routeLabel = "assets"
    return response
  }
}
