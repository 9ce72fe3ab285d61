package import ArgumentParser
import Pipeline

/// `likeness`: turns what a company knows about its customers into personas that prove themselves.
package struct LikenessCommand: AsyncParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "likeness",
    abstract: "Turns exports about your customers into personas that can prove themselves.",
    discussion: """
      A first time: likeness init, likeness import FOLDER, likeness build, likeness serve.
      Everything stays on this machine; what is exported holds no personal data by default.
      """,
    version: EngineVersion.current,
    subcommands: [
      InitCommand.self, ImportCommand.self, SourcesCommand.self, PeopleCommand.self,
      BuildCommand.self,
      SegmentCommand.self,
      PersonasCommand.self, ShowCommand.self, TraceCommand.self, CheckCommand.self,
      AssignCommand.self, ExportCommand.self, ShareCommand.self, ForgetCommand.self,
      ServeCommand.self, DemoCommand.self,
      ThemesCommand.self, SearchCommand.self, RouteCommand.self, ModelCommand.self,
      AuditCommand.self, PlanCommand.self, MetricsCommand.self,
    ])

  package init() {}

  /// Runs the command that the arguments name and ends the process with its status.
  package static func start() async { await main() }
}
