import CommandLineInterface

await LikenessCommand.main()
