/// Numbers in a column of bytes, the lowest byte first.
enum Packed {
  static func doubles(_ numbers: [Double]) -> [UInt8] { bytes(numbers.map(\.bitPattern)) }
  static func doubles(in bytes: [UInt8]) -> [Double] { numbers(in: bytes, UInt64.self).map(Double.init(bitPattern:)) }
  static func integers(_ numbers: [Int]) -> [UInt8] { bytes(numbers.map { UInt64(bitPattern: Int64($0)) }) }
  static func integers(in bytes: [UInt8]) -> [Int] {
    numbers(in: bytes, UInt64.self).map { Int(Int64(bitPattern: $0)) }
  }

  private static func bytes<Number: FixedWidthInteger>(_ numbers: [Number]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(numbers.count * MemoryLayout<Number>.size)
    for number in numbers { withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) } }
    return bytes
  }

  /// What is left over at the end is dropped.
  private static func numbers<Number: FixedWidthInteger>(in bytes: [UInt8], _: Number.Type) -> [Number] {
    let size = MemoryLayout<Number>.size
    return bytes.withUnsafeBytes { raw in
      (0..<bytes.count / size).map {
        Number(littleEndian: raw.loadUnaligned(fromByteOffset: $0 * size, as: Number.self))
      }
    }
  }
}
