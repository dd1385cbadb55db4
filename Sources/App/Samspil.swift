/// The program: one line, so that nothing runs outside functions.
@main
struct Samspil {
  static func main() async { await Commands.run(Array(CommandLine.arguments.dropFirst())) }
}
