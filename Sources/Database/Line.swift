/// Those who wait, first come first served; both ends in constant time.
struct Line<Element> {
  private var elements: [Element?] = []
  private var head = 0

  var isEmpty: Bool { head == elements.count }
  var count: Int { elements.count - head }

  mutating func append(_ element: Element) { elements.append(element) }

  mutating func popFirst() -> Element? {
    guard head < elements.count else { return nil }
    defer { forgetServed() }
    let element = elements[head]
    elements[head] = nil
    head += 1
    return element
  }

  /// The first `limit` in line.
  mutating func popFirst(_ limit: Int) -> [Element] {
    var taken: [Element] = []
    while taken.count < limit, let element = popFirst() { taken.append(element) }
    return taken
  }

  /// Takes one out of the middle.
  mutating func remove(where matches: (Element) -> Bool) -> Element? {
    guard let index = elements[head...].firstIndex(where: { $0.map(matches) ?? false }) else { return nil }
    return elements.remove(at: index)
  }

  private mutating func forgetServed() {
    if head == elements.count {
      elements.removeAll(keepingCapacity: true)
      head = 0
    } else if head > 64, head > elements.count / 2 {
      elements.removeFirst(head)
      head = 0
    }
  }
}
