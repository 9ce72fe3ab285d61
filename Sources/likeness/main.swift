import CommandLineInterface

await LikenessCommand.start()
